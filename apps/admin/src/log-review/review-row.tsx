import { type ReactElement, useState } from 'react';
import type { Shape } from '#api-types';
import { allReviewOutcomes } from '#domain/log-review/outcome';
import { isReviewRule, reviewRules } from '#domain/log-review/rules';
import { useSentence, useText } from '../i18n/catalogue.tsx';
import { language } from '../i18n/language.ts';
import { longDate, shortDate } from '../i18n/norwegian-form.ts';
import { dateInNorway } from '../i18n/norwegian-time.ts';
import { AnswerDialog } from '../look/components/answer-dialog.tsx';
import { ServiceTile } from '../look/components/service-tile.tsx';
import { sideOf } from '../look/services.ts';
import { verb } from '../providers/data-provider.ts';
import { useReadAgain } from '../providers/use-read.ts';
import '../team/team.css';

export type ReviewItem = Shape<'ReviewItemSeen'>;

/** One person's day: what the rules found, what has been written, and the verb. */
export function ReviewRow({ item, judged = false }: { item: ReviewItem; judged?: boolean }): ReactElement {
  const t = useText();
  const sentence = useSentence();
  const again = useReadAgain();
  const [open, setOpen] = useState(false);
  return (
    <li className="member">
      <ServiceTile side={sideOf(item.serviceKind)} name={item.serviceName} nameHidden />
      <div>
        <h3>{t('privacy.review.row', { name: item.actorName, service: item.serviceName })}</h3>
        <p className="small quiet">
          {t('privacy.review.day', { day: longDate(item.day), username: item.actorUsername })}{' '}
          {item.late && <strong>{t('privacy.review.lateMark', { day: shortDate(item.foundOn) })}.</strong>}
        </p>
        <ul>
          {item.findings.map(({ rule, count }) => (
            <li key={rule}>
              {t('privacy.review.finding', {
                text: isReviewRule(rule) ? reviewRules[rule].text[language()] : rule,
                count,
              })}
            </li>
          ))}
        </ul>
        {item.outcomes.map(({ outcome, text, at, byName }) => (
          <p key={at} className="quiet-box">
            {t('privacy.review.said', { outcome: t(`privacy.review.outcomes.${outcome}`), text })}
            <br />
            <span className="small quiet">
              {t('privacy.review.by', { name: byName, day: shortDate(dateInNorway(at)) })}
            </span>
          </p>
        ))}
        {!judged && (
          <button
            type="button"
            className="button button-small"
            aria-label={`${t('privacy.review.judge')}: ${item.actorName}, ${shortDate(item.day)}`}
            onClick={() => {
              setOpen(true);
            }}
          >
            {t('privacy.review.judge')}
          </button>
        )}
      </div>
      {open && (
        <AnswerDialog
          draftKey={`log-review-${item.id}`}
          heading={t('privacy.review.row', { name: item.actorName, service: item.serviceName })}
          legend={t('privacy.review.outcome')}
          choices={allReviewOutcomes.map((value) => ({
            value,
            label: t(`privacy.review.outcomes.${value}`),
            ...(value === 'misuse' ? { hint: t('privacy.review.misuseHint') } : {}),
          }))}
          label={t('privacy.review.label')}
          verb={t('privacy.review.save')}
          sentenceOf={(code) =>
            sentence(`privacy.review.missing.${code === 'choice' ? 'outcome' : code}`) ?? code
          }
          onSave={async (outcome, text) => {
            await verb(`/log-review/${item.id}/outcome`, { outcome, text });
            await again('/log-review');
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </li>
  );
}
