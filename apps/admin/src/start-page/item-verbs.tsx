import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/catalogue.tsx';
import { transitionPageOf } from '../transitions/transition-paths.ts';
import { casePageOf } from '../young-people/case-page/use-case.ts';
import { CaseloadVerbs } from './caseload-verbs.tsx';
import { BeginMappingVerbs } from './begin-mapping-verbs.tsx';
import { ConcernVerbs } from './concern-verbs.tsx';
import { ContactVerbs } from './contact-verbs.tsx';
import { FillInVerbs } from './fill-in-verbs.tsx';
import { HandOverVerbs } from './hand-over-verbs.tsx';
import { HelpItemVerbs } from './help-item-verbs.tsx';
import { CaseRequestVerbs } from '../case-requests/case-request-verbs.tsx';
import { InvitationVerbs } from './invitation-verbs.tsx';
import { MeetingDayVerbs } from './meeting-day-verbs.tsx';
import { MentionVerbs } from './mention-verbs.tsx';
import { MergeVerbs } from './merge-verbs.tsx';
import { MeasureVerbs } from './measure-verbs.tsx';
import {
  ActivityVerbs,
  ContributionVerbs,
  EmergencyVerbs,
  MilestoneVerbs,
  PreparationVerbs,
  StandInVerbs,
  StillThereVerbs,
  UnansweredVerbs,
} from './other-verbs.tsx';
import { isOffice, officeKinds } from './office-kinds.ts';
import { officeAnswers, officeVerbs } from './office-verbs.tsx';
import { PaperVerbs } from './paper-verbs.tsx';
import { PrivacyQuestionVerbs, ServiceQuestionVerbs } from './question-verbs.tsx';
import { RequestVerbs } from './request-verbs.tsx';
import { ReviewVerbs } from './review-verbs.tsx';
import type { Item, ItemOf } from './use-my-day.ts';

/** What is done on the page itself. */
const verbsOf: Partial<Record<Item['kind'], (props: ItemOf) => ReactElement>> = {
  emergency_opened: EmergencyVerbs,
  invitation: InvitationVerbs,
  meeting_asked: MeetingDayVerbs,
  caseload_offered: CaseloadVerbs,
  merge: MergeVerbs,
  help_requested: HelpItemVerbs,
  new_from_young_person: ContributionVerbs,
  measure_overdue: MeasureVerbs,
  measure_soon: MeasureVerbs,
  hand_over_offered: HandOverVerbs,
  mentioned: MentionVerbs,
  request_to_join: RequestVerbs,
  case_requested: CaseRequestVerbs,
  level_0_deadline: ConcernVerbs,
  review_due: ReviewVerbs,
  no_contact: ContactVerbs,
  missing_data: FillInVerbs,
  not_mapped: BeginMappingVerbs,
  milestone: MilestoneVerbs,
  preparation: PreparationVerbs,
  still_there: StillThereVerbs,
  activity_to_confirm: ActivityVerbs,
  paper_due: PaperVerbs,
  stand_in_did: StandInVerbs,
  invitation_unanswered: UnansweredVerbs,
  privacy_question: PrivacyQuestionVerbs,
  service_question: ServiceQuestionVerbs,
};

/** Where on the young person's pages it is answered; the case itself when nothing else is said. */
const placeOf: Partial<Record<Item['kind'], (item: Item) => string>> = {
  meeting_asked: () => '/meetings',
  meeting_wish: () => '/meetings',
  meeting_today: ({ id }) => `/meetings/${id}`,
  minutes_unshared: ({ id }) => `/meetings/${id}`,
  mentioned: () => '/plan',
  request_to_join: () => '/team',
  case_requested: () => '/team',
  invitation_unanswered: () => '/team',
  consent_ending: () => '/consents',
  acute_undecided: ({ parentId }) => (parentId === null ? '' : `/mappings/${parentId}`),
  ask_again_own_words: () => '/plan',
  review_due: () => '/plan',
  correction_asked: () => '#corrections',
  preparation: () => '#preparations',
  paper_due: () => '#paper',
  mapping_repeat: () => '#mapping',
};

/** What the way there is called, when it is not the case. */
const wayTo: Partial<Record<Item['kind'], 'seeMeeting' | 'seeMeetings'>> = {
  meeting_asked: 'seeMeetings',
  meeting_wish: 'seeMeetings',
  meeting_today: 'seeMeeting',
  minutes_unshared: 'seeMeeting',
};

/** Kinds whose young person the reader may not open, or not yet. */
const notOpen: readonly Item['kind'][] = [
  'help_requested',
  'pupils_identified',
  'invitation',
  'hand_over_offered',
  'caseload_offered',
  'privacy_question',
  'service_question',
  'case_unanswered',
  'meeting_taken_over',
];

/** Kinds that are answered on the transition's own page. */
const onItsTransition: readonly Item['kind'][] = ['milestone', 'hand_over_unanswered', 'sender_runs_out'];

/** The verbs of an item, the nearest first, and the way to where it belongs. */
export function ItemVerbs({ item }: ItemOf): ReactElement {
  const t = useText();
  const Verbs = verbsOf[item.kind];
  const look = (to: string, text: string): ReactElement => (
    <Link className="button button-second button-small" to={to}>
      {text}
    </Link>
  );
  if (isOffice(item)) {
    const { to, way } = officeKinds[item.kind];
    const Press = officeVerbs[item.kind];
    const Answer = officeAnswers[item.kind];
    return (
      <>
        {Answer && <Answer item={item} />}
        <div className="buttons">
          {Press && <Press item={item} />}
          {look(to(item), t(`officeDay.ways.${way}`, { name: item.byName === '' ? item.text : item.byName }))}
        </div>
      </>
    );
  }
  return (
    <div className="buttons">
      {Verbs && <Verbs item={item} />}
      {item.kind === 'hand_over_offered' && look(transitionPageOf(item.id), t('transitions.seeAndAnswer'))}
      {onItsTransition.includes(item.kind) &&
        look(
          transitionPageOf(item.parentId ?? item.id, item.youngPersonId),
          t('startPage.verbs.seeTransition'),
        )}
      {item.kind === 'case_unanswered' && look('/case-requests', t('startPage.verbs.seeCaseRequests'))}
      {item.kind === 'pupils_identified' && look('/early-warning', t('startPage.verbs.seeIdentified'))}
      {item.kind === 'withheld_review' && look('/withheld', t('startPage.verbs.toWithheld'))}
      {!notOpen.includes(item.kind) &&
        !onItsTransition.includes(item.kind) &&
        look(
          `${casePageOf(item.youngPersonId)}${placeOf[item.kind]?.(item) ?? ''}`,
          t(`startPage.verbs.${wayTo[item.kind] ?? 'seeCase'}`, { name: item.givenName }),
        )}
    </div>
  );
}
