"""Every key of `.afterword.yml`: the one table behind the reader, the editors' schema and `docs/policy.md`."""

from app.domain import policy
from app.domain.policy_shapes import Block, Choice, Day, Flag, Group, Key, Login, Many, Number, Shape, Table, Text, Zone
from app.domain.scales import WEEKDAYS, Category, Level, Visibility

SECTION_SLUGS = (
    *("summary", "executive_summary", "impact", "timeline", "detection", "response", "resolution", "root_cause"),
    *("contributing_factors", "system_factors", "five_whys", "went_well", "went_wrong", "lucky", "improvements"),
    *("actions", "lessons", "references", "glossary", "appendix"),
)

_TEXT = Text()
_TEXTS = Many(_TEXT)
_LOGINS = Many(Login())
_PATH = Text(
    r"(?!/)(?!(.*/)?\.\.(/|$))[^\x00-\x1f\x7f\\]{1,500}", "a path inside the repository, such as `postmortems/**`"
)
_REPOSITORY = Text(r"[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)+", "a repository such as `acme/payments`")
_MAIL = Text(r'[^@\s<>,;:"]+@[^@\s<>,;:"]+', "a mail address such as `dana@example.org`")
_RULE = Text(r"AW[0-9]{3}|[a-z][a-z0-9]*(-[a-z0-9]+)*", "a rule's code or slug, such as `AW101` or `action-owner`")
_SPAN = Text(r"[0-9]{1,3} (working )?days?", "a time such as `3 days` or `5 working days`")
_WHEN = Text(
    r"[Oo]ff|([Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day ([01]?[0-9]|2[0-3])",
    "a weekday and an hour, such as `monday 9`, or `off`",
    lower=True,
)
_VISIBILITY = Choice(tuple(Visibility), Visibility)


def _days(low: int = 0, unit: str = "days") -> Shape:
    return Number(low, 3650, unit)


_DOCUMENTS = Block(
    policy.DocumentsPolicy,
    (
        Key("paths", Many(_PATH, at_least=1), "Which files are postmortems, as globs."),
        Key("exclude", Many(_PATH), "Which of them are not."),
        Key(
            "headings",
            Table(Choice(SECTION_SLUGS), _TEXTS),
            "Further headings for a section, in any language: section, then a list of titles.",
        ),
        Key("required_sections", Many(Choice(SECTION_SLUGS)), "Sections that every postmortem has."),
        Key("template", _PATH, "The template for new postmortems; its text is never taken for an answer."),
        Key("visibility", _VISIBILITY, "Who may read the documents; empty means whoever may read the repository."),
        Key(
            "start_date",
            Day(),
            "Incidents before this day get no issues; empty means the day the policy was first committed.",
        ),
    ),
)

_LINT = Block(
    policy.LintPolicy,
    (
        Key(
            "rules",
            Table(_RULE, Choice(tuple(Level), Level)),
            "How loud a rule is, by code or slug: error, warning, notice or off.",
        ),
        Key("fail_on", Choice(("error", "warning", "notice", "never")), "The level from which a check fails."),
        Key(
            "language",
            Text(r"auto|[a-z]{2}", "`auto` or a language's two letters, such as `de`"),
            "The documents' language; wording rules are for English.",
        ),
        Key("ignored_phrases", _TEXTS, "Phrases that wording rules pass over."),
        Key("extra_phrases", Table(_TEXT, _TEXT), "Further phrases to find: phrase, then what to write instead."),
        Key("names", Choice(("allow", "notice")), "Whether a person's name in the text is worth a notice."),
    ),
)

_ACTIONS = Block(
    policy.ActionsPolicy,
    (
        Key("label", _TEXT, "The label by which an action item's issue is known."),
        Key("labels", _TEXTS, "Further labels on every such issue."),
        Key("milestone", _TEXT, "The milestone for new issues; empty means none."),
        Key("repositories", Table(_TEXT, _REPOSITORY), "Where a team's or a service's items become issues."),
        Key("accept_actions_from", Many(_REPOSITORY), "Other repositories whose postmortems may open issues here."),
        Key(
            "due_by_priority",
            Table(Choice(("P0", "P1", "P2", "P3")), _days(), can_be_off=True),
            "Days an item of each priority may take: its due date where the row has none, and the latest date allowed.",
        ),
        Key(
            "write_back",
            Choice(("pull-request", "off")),
            "Whether a rolling change keeps the document's table in step with the issues.",
        ),
    ),
)

PERSON = Block(
    policy.Person,
    (
        Key("names", _TEXTS, "How documents write the name."),
        Key("email", _MAIL, "Where mail goes."),
        Key("chat", _TEXT, "The name in chat."),
        Key("manager", Login(), "Who is told when an item is overdue by the second tier."),
        Key("time_zone", Zone(), "The person's own time zone; empty means the policy's."),
        Key("delegate", Login(), "Who answers while the person is away."),
        Key("left", Flag(), "The person is no longer here: their items are orphaned."),
    ),
)

TEAM = Block(
    policy.Team,
    (
        Key("names", _TEXTS, "How documents write the team's name."),
        Key("members", _LOGINS, "Who belongs to it."),
        Key("lead", Login(), "Who leads it: hears of overdue items where a person has no manager."),
        Key("services", _TEXTS, "The services it runs."),
        Key("channel", _TEXT, 'Its chat channel; quote a name that starts with "#".'),
        Key("similar", _TEXTS, "Services that are alike, and should learn from each other."),
    ),
)

_ESCALATION = Block(
    policy.EscalationPolicy,
    (
        Key(
            "tiers",
            Many(Number(1, 3650), length=3, ascending=True),
            "Days overdue from which the owner, the manager and the directors hear.",
        ),
        Key("min_gap", _days(unit="working days"), "Working days between two tiers of one item."),
        Key("reassign", Choice(("add", "replace")), "Whether the manager joins the owner as assignee, or takes over."),
        Key("remind_before", _days(), "Days before the due date for a gentle word to the owner; 0 means none."),
        Key(
            "caps",
            Group(
                (
                    Key("mentions_per_day", Number(0, 1000), "Most escalation mentions of one person in a day."),
                    Key("mentions_per_week", Number(0, 1000), "Most escalation mentions of one person in a week."),
                )
            ),
            "How often one person is mentioned at most.",
        ),
        Key("count", Choice(("calendar", "working")), "Whether days overdue are calendar or working days."),
        Key(
            "fuse",
            Group(
                (
                    Key("new_issues", Number(0, 10000), "Most new issues in one run.", "fuse_new_issues"),
                    Key("escalations", Number(0, 10000), "Most escalations in one run.", "fuse_escalations"),
                    Key("closes", Number(0, 10000), "Most issues closed in one run.", "fuse_closes"),
                )
            ),
            "Above these a run writes nothing but one notice that asks a person.",
        ),
    ),
)

_HEALTH = Block(
    policy.HealthPolicy,
    (
        Key("stale", _days(1), "Days without human activity after which an item is stale."),
        Key("p0", _days(1), "Days without human activity after which a P0 item's owner and lead are told."),
        Key("p1", _days(1), "The same for P1."),
        Key("close_p3", Flag(), "Whether quiet P3 items are closed as not planned, after a warning."),
        Key("close_p3_after", _days(1), "Days without human activity before the warning."),
        Key("close_p3_warned", _days(1), "Days between the warning and the close."),
    ),
)

_INCIDENTS = Block(
    policy.IncidentsPolicy,
    (
        Key("labels", Many(_TEXT), "Issues with one of these labels are incidents."),
        Key(
            "postmortem_due",
            Table(Number(1, 5), _SPAN, can_be_off=True),
            "By when a postmortem is due after an incident of each severity; `off` for never.",
        ),
    ),
)

_REPORTS = Block(
    policy.ReportsPolicy,
    (
        Key("weekly", _WHEN, "Weekday and hour of the weekly metrics issue, or off."),
        Key("monthly", _WHEN, "The first such weekday of the month, for the pattern report, or off."),
        Key("quarterly", _WHEN, "The first such weekday of the quarter, for the theme review, or off."),
        Key("repository", _REPOSITORY, "Where reports are posted; empty means the documents' own repository."),
        Key("label", _TEXT, "The label of report issues."),
    ),
)

_LEARNING = Block(
    policy.LearningPolicy,
    (
        Key(
            "channels",
            Table(_TEXT, _TEXT),
            f"Chat channel of a team or a category ({', '.join(category for category in Category)}).",
        ),
        Key("mail", Many(_MAIL), "Who gets the weekly digest by mail."),
    ),
)

_SINK = Block(policy.Sink, (Key("audience", _VISIBILITY, "Who can read what arrives there."),))

ROOT = Block(
    policy.Policy,
    (
        Key("postmortems", _DOCUMENTS, "Which files are postmortems and what they hold."),
        Key(
            "severity",
            Group(
                (Key("map", Table(_TEXT, Number(1, 5)), "Severity as written, then its level 1 to 5.", "severity_map"),)
            ),
            "How severities are written.",
        ),
        Key("lint", _LINT, "How loud each rule is."),
        Key("actions", _ACTIONS, "How action items become issues."),
        Key("people", Table(Login(), PERSON), "People by login; kept in a private repository only."),
        Key("teams", Table(_TEXT, TEAM), "Teams by name."),
        Key("directors", _LOGINS, "Who hears from the third tier on."),
        Key("roster", _LOGINS, "Everybody who could take part in a postmortem."),
        Key("time_zone", Zone(), "The zone that dates and hours are meant in."),
        Key("working_days", Many(Choice(WEEKDAYS), at_least=1), "Days on which people are written to."),
        Key("working_hours", Many(Number(0, 24), length=2, ascending=True), "First and last hour of the working day."),
        Key("holidays", Many(Day()), "Days on which nobody works."),
        Key("escalation", _ESCALATION, "When who hears about an overdue item."),
        Key("health", _HEALTH, "When quiet items get a nudge."),
        Key("incidents", _INCIDENTS, "Which issues are incidents."),
        Key("reports", _REPORTS, "When and where reports are posted."),
        Key("learning", _LEARNING, "Where learnings go."),
        Key(
            "sinks", Table(_TEXT, _SINK), "Places that text leaves to, such as `slack`; an unknown audience is closed."
        ),
        Key("templates", Table(_TEXT, _PATH), "Files that replace our own texts, by the text's name."),
        Key("mode", Choice(("live", "shadow")), "`shadow` writes one preview issue and nothing else."),
    ),
)
