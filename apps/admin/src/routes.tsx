import { matchPath } from 'react-router-dom';
import { lazy, type LazyPage } from './layout/lazy.tsx';

interface PageRoute {
  readonly path: string;
  readonly page: LazyPage;
}

/** Every page of the professionals, loaded when it is opened: one line each. */
export const routes: readonly PageRoute[] = [
  {
    path: '/',
    page: lazy(async () => ({ default: (await import('./start-page/start-of-role.tsx')).StartOfRole })),
  },
  {
    path: '/young-people/:youngPersonId',
    page: lazy(async () => ({ default: (await import('./young-people/case-page/case-page.tsx')).CasePage })),
  },
  {
    path: '/case-requests',
    page: lazy(async () => ({
      default: (await import('./case-requests/case-requests-page.tsx')).CaseRequestsPage,
    })),
  },
  {
    path: '/closed-cases',
    page: lazy(async () => ({
      default: (await import('./young-people/closed-cases/closed-cases-page.tsx')).ClosedCasesPage,
    })),
  },
  {
    path: '/figures',
    page: lazy(async () => ({ default: (await import('./figures/overview-page.tsx')).OverviewPage })),
  },
  {
    path: '/releases',
    page: lazy(async () => ({ default: (await import('./releases/releases-page.tsx')).ReleasesPage })),
  },
  {
    path: '/indicators',
    page: lazy(async () => ({ default: (await import('./indicators/indicators-page.tsx')).IndicatorsPage })),
  },
  {
    path: '/indicators/definitions',
    page: lazy(async () => ({
      default: (await import('./indicators/definitions-page.tsx')).DefinitionsPage,
    })),
  },
  {
    path: '/external-series',
    page: lazy(async () => ({
      default: (await import('./external-series/external-series-page.tsx')).ExternalSeriesPage,
    })),
  },
  {
    path: '/figures/reports/receivers',
    page: lazy(async () => ({
      default: (await import('./report-receivers/receivers-page.tsx')).ReceiversPage,
    })),
  },
  {
    path: '/figures/reports',
    page: lazy(async () => ({ default: (await import('./figure-reports/reports-page.tsx')).ReportsPage })),
  },
  {
    path: '/open-figures',
    page: lazy(async () => ({
      default: (await import('./open-figures/open-figures-page.tsx')).OpenFiguresPage,
    })),
  },
  {
    path: '/figures/protection',
    page: lazy(async () => ({ default: (await import('./figures/protection-page.tsx')).ProtectionPage })),
  },
  {
    path: '/access',
    page: lazy(async () => ({
      default: (await import('./access/administrator-page.tsx')).AdministratorPage,
    })),
  },
  {
    path: '/young-people/:youngPersonId/access',
    page: lazy(async () => ({ default: (await import('./access/explain-page.tsx')).ExplainPage })),
  },
  {
    path: '/users',
    page: lazy(async () => ({ default: (await import('./users/users-page.tsx')).UsersPage })),
  },
  {
    path: '/users/import',
    page: lazy(async () => ({ default: (await import('./user-imports/import-page.tsx')).ImportPage })),
  },
  {
    path: '/users/:userId',
    page: lazy(async () => ({ default: (await import('./users/user-page.tsx')).UserPage })),
  },
  {
    path: '/given-roles',
    page: lazy(async () => ({
      default: (await import('./given-roles/given-roles-page.tsx')).GivenRolesPage,
    })),
  },
  {
    path: '/organisations',
    page: lazy(async () => ({
      default: (await import('./organisations/organisations-page.tsx')).OrganisationsPage,
    })),
  },
  {
    path: '/law',
    page: lazy(async () => ({ default: (await import('./law/law-page.tsx')).LawPage })),
  },
  {
    path: '/clearances',
    page: lazy(async () => ({ default: (await import('./clearances/clearances-page.tsx')).ClearancesPage })),
  },
  {
    path: '/my-relations',
    page: lazy(async () => ({
      default: (await import('./staff-relations/relations-page.tsx')).RelationsPage,
    })),
  },
  {
    path: '/log-review',
    page: lazy(async () => ({ default: (await import('./log-review/log-review-page.tsx')).LogReviewPage })),
  },
  {
    path: '/log-review/sign-ins',
    page: lazy(async () => ({ default: (await import('./sign-in-log/sign-in-log-page.tsx')).SignInLogPage })),
  },
  {
    path: '/my-calendar',
    page: lazy(async () => ({ default: (await import('./calendar-feeds/calendar-page.tsx')).CalendarPage })),
  },
  {
    path: '/emergency-numbers',
    page: lazy(async () => ({ default: (await import('./emergency-numbers/numbers-page.tsx')).NumbersPage })),
  },
  {
    path: '/templates',
    page: lazy(async () => ({ default: (await import('./templates/templates-page.tsx')).TemplatesPage })),
  },
  {
    path: '/templates/:templateId',
    page: lazy(async () => ({ default: (await import('./templates/template-page.tsx')).TemplatePage })),
  },
  {
    path: '/my-notices',
    page: lazy(async () => ({ default: (await import('./own-notices/notices-page.tsx')).NoticesPage })),
  },
  {
    path: '/sent-notices',
    page: lazy(async () => ({ default: (await import('./notices/notices-page.tsx')).SentNoticesPage })),
  },
  {
    path: '/my-sessions',
    page: lazy(async () => ({ default: (await import('./own-sessions/sessions-page.tsx')).SessionsPage })),
  },
  {
    path: '/privacy-questions',
    page: lazy(async () => ({
      default: (await import('./privacy-questions/questions-page.tsx')).QuestionsPage,
    })),
  },
  {
    path: '/paper-requests',
    page: lazy(async () => ({
      default: (await import('./paper-requests/paper-requests-page.tsx')).PaperRequestsPage,
    })),
  },
  {
    path: '/paper-requests/:paperRequestId',
    page: lazy(async () => ({
      default: (await import('./paper-requests/paper-request-page.tsx')).PaperRequestPage,
    })),
  },
  {
    path: '/data-requests',
    page: lazy(async () => ({
      default: (await import('./data-requests/data-requests-page.tsx')).DataRequestsPage,
    })),
  },
  {
    path: '/erasures',
    page: lazy(async () => ({ default: (await import('./erasures/erasures-page.tsx')).ErasuresPage })),
  },
  {
    path: '/erasures/:erasureId',
    page: lazy(async () => ({ default: (await import('./erasures/erasure-page.tsx')).ErasurePage })),
  },
  {
    path: '/erasure-approvals',
    page: lazy(async () => ({ default: (await import('./erasures/approvals-page.tsx')).ApprovalsPage })),
  },
  {
    path: '/relation-endings',
    page: lazy(async () => ({ default: (await import('./staff-relations/endings-page.tsx')).EndingsPage })),
  },
  {
    path: '/withheld',
    page: lazy(async () => ({ default: (await import('./withheld/withheld-page.tsx')).WithheldPage })),
  },
  {
    path: '/agreements',
    page: lazy(async () => ({ default: (await import('./agreements/agreements-page.tsx')).AgreementsPage })),
  },
  {
    path: '/incidents',
    page: lazy(async () => ({ default: (await import('./incidents/incidents-page.tsx')).IncidentsPage })),
  },
  {
    path: '/early-warning',
    page: lazy(async () => ({
      default: (await import('./early-warning/early-warning-page.tsx')).EarlyWarningPage,
    })),
  },
  {
    path: '/early-warning/list',
    page: lazy(async () => ({
      default: (await import('./early-warning/school-list-page.tsx')).SchoolListPage,
    })),
  },
  {
    path: '/young-people',
    page: lazy(async () => ({
      default: (await import('./young-people/my-list/my-list-page.tsx')).MyListPage,
    })),
  },
  {
    path: '/child-welfare-reports',
    page: lazy(async () => ({
      default: (await import('./child-welfare-reports/reports-page.tsx')).ReportsPage,
    })),
  },
  {
    path: '/child-welfare-reports/new',
    page: lazy(async () => ({
      default: (await import('./child-welfare-reports/report-page.tsx')).NewReportPage,
    })),
  },
  {
    path: '/young-people/:youngPersonId/child-welfare-reports',
    page: lazy(async () => ({
      default: (await import('./child-welfare-reports/report-page.tsx')).CaseReportPage,
    })),
  },
  {
    path: '/emergency',
    page: lazy(async () => ({ default: (await import('./emergency/emergency-page.tsx')).EmergencyPage })),
  },
  {
    path: '/young-people/:youngPersonId/emergency',
    page: lazy(async () => ({ default: (await import('./emergency/emergency-page.tsx')).CaseEmergencyPage })),
  },
  {
    path: '/emergency-reviews',
    page: lazy(async () => ({
      default: (await import('./emergency/review/reviews-page.tsx')).EmergencyReviewsPage,
    })),
  },
  {
    path: '/young-people/register',
    page: lazy(async () => ({
      default: (await import('./young-people/register/register-page.tsx')).RegisterPage,
    })),
  },
  {
    path: '/young-people/:youngPersonId/team',
    page: lazy(async () => ({ default: (await import('./team/team-page.tsx')).TeamPage })),
  },
  {
    path: '/invitations/:invitationId',
    page: lazy(async () => ({
      default: (await import('./team/invitations/invitation-page.tsx')).InvitationPage,
    })),
  },
  {
    path: '/young-people/:youngPersonId/week',
    page: lazy(async () => ({ default: (await import('./burden/burden-page.tsx')).BurdenPage })),
  },
  {
    path: '/young-people/:youngPersonId/plan',
    page: lazy(async () => ({ default: (await import('./plans/plan-page.tsx')).PlanPage })),
  },
  {
    path: '/young-people/:youngPersonId/plan/versions',
    page: lazy(async () => ({ default: (await import('./plans/versions/versions-page.tsx')).VersionsPage })),
  },
  {
    path: '/young-people/:youngPersonId/mappings/:mappingId',
    page: lazy(async () => ({ default: (await import('./mappings/mapping-page.tsx')).MappingPage })),
  },
  {
    path: '/transitions',
    page: lazy(async () => ({
      default: (await import('./transitions/transitions-page.tsx')).TransitionsPage,
    })),
  },
  {
    path: '/transitions/:transitionId',
    page: lazy(async () => ({
      default: (await import('./transitions/offered-transition-page.tsx')).OfferedTransitionPage,
    })),
  },
  {
    path: '/young-people/:youngPersonId/transitions/:transitionId',
    page: lazy(async () => ({ default: (await import('./transitions/transition-page.tsx')).TransitionPage })),
  },
  {
    path: '/young-people/:youngPersonId/consents',
    page: lazy(async () => ({ default: (await import('./consents/consent-page.tsx')).ConsentPage })),
  },
  {
    path: '/young-people/:youngPersonId/notes',
    page: lazy(async () => ({ default: (await import('./notes/notes-page.tsx')).NotesPage })),
  },
  {
    path: '/young-people/:youngPersonId/meetings',
    page: lazy(async () => ({ default: (await import('./meetings/meetings-page.tsx')).MeetingsPage })),
  },
  {
    path: '/young-people/:youngPersonId/meetings/:meetingId',
    page: lazy(async () => ({ default: (await import('./meetings/meeting-page.tsx')).MeetingPage })),
  },
  {
    path: '/young-people/:youngPersonId/meetings/:meetingId/agenda',
    page: lazy(async () => ({ default: (await import('./meetings/agenda-page.tsx')).AgendaPage })),
  },
  {
    path: '/caseload',
    page: lazy(async () => ({ default: (await import('./caseload/caseload-page.tsx')).CaseloadPage })),
  },
  {
    path: '/help-requests/:helpRequestId',
    page: lazy(async () => ({
      default: (await import('./help-requests/help-request-page.tsx')).HelpRequestPage,
    })),
  },
  {
    path: '/discussions',
    page: lazy(async () => ({
      default: (await import('./discussions/discussions-page.tsx')).DiscussionsPage,
    })),
  },
  {
    path: '/discussions/:discussionId',
    page: lazy(async () => ({ default: (await import('./discussions/discussion-page.tsx')).DiscussionPage })),
  },
];

/** Fetches the page of an address already while it is being asked who is signed in. */
export const fetchPageOf = (address: string): void => {
  const found = routes.find(({ path }) => matchPath(path, address) !== null);
  // What fails here is fetched again, and told, when the page is opened.
  found?.page.load().catch(() => undefined);
};
