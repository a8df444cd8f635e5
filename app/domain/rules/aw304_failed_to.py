"""AW304: people failed to, forgot to, neglected to or overlooked."""

from functools import partial

from app.domain.rule import Rule
from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always
from app.domain.wording.rewriting import did_not_instead, not_noticed

_MESSAGE = "'{cue}' judges people for what did not happen."
_REFRAME = "What would have prompted this step, or done it without being asked?"
_SILENT = (
    r"(?:heartbeat|heartbeats|block|blocks|slot|slots|packet|packets|event|events|data|sla|slo|target|poll|scrape|"
    r"cache|frame|tick|deadline|ping|pings|attestation|attestations|signal|message|messages|write|writes|update|"
    r"updates|beat|call|calls|rows?|records?)"
)
_PASSIVE = r"(?:was|were|got|been|being) (?:(?!easily )<adv>|grossly )*"

# A choice told with its reason, as whoever made it saw it then.
_WEIGHED = (
    r"\bso (?:we|i|they|he|she|the team) (?:<adv>)*(?:ignored|dismissed|disregarded)|(?:ignored|dismissed|"
    r"disregarded) (?:<w>){1,8}?(?:, )?(?:as|since|because) "
)

_told = partial(Pattern, category="judgement", message=_MESSAGE, reframe=_REFRAME)

PATTERNS = (
    _told(
        heads="failed fail fails failing",
        keys="fail",
        shape=r"(?P<swap>(?:failed|fail|fails|failing) (?:<adv>)*to (?:<adv>)*)(?P<act>[\w-]+ )",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE),
        human_act=True,
        reframe_act="What would have made it a matter of course to {act}, or done it automatically?",
        rewrite=did_not_instead,
        unless_before=r"(?:not|n't|never|to|will|can|could|may|might|would|\bwhen|\bif|\bupon|\bon) ",
    ),
    _told(
        heads="failed fails",
        keys="failed",
        shape=r"(?:failed|fails) to (?:<adv>)*(?:predict|consider|anticipate|foresee|account for|take into|identify|"
        r"recogni[sz]e|appreciate|address|cover|catch|find|spot|notice|uncover|reveal) ",
        subject="before",
        levels=Levels(own=None, other=None, somebody=None, thing=Level.NOTICE),
        message="'{cue}' judges a piece of people's work by its outcome.",
        reframe="What did the work set out to cover, and what would have brought this case into view?",
        needs=r"\b(?:analysis|review|planning|investigation|assessment|plan|response|evaluation|triage|migration plan|"
        r"design phase|audits?|reviews|risk assessment|research) (?:[^ ]+ ){0,14}failed to",
    ),
    _told(
        heads="failed",
        shape=r"failed (?:(?:our|the|your) (?:own )?(?:users?|customers?|community|clients?|members|players|team|"
        r"readers)|you|them|everyone) ",
        subject=BEFORE,
        reframe="Which promise was not kept, and what stood in its way?",
    ),
    _told(
        heads="failure failures",
        keys="failure",
        shape=r"failures? (?:by (?:<w>){1,4})?to (?:<adv>)*(?P<act>[\w-]+ )",
        levels=always(Level.NOTICE),
        reframe_act="What would have made it a matter of course to {act}?",
        needs=r"failures? (?:by (?:<w>){1,4})?to (?:<adv>)*(?:notice|communicate|escalate|consult|ask|tell|inform|"
        r"document|review|consider|understand|anticipate|recogni[sz]e|plan|coordinate|test|verify|check|validate|"
        r"follow|foresee|raise|involve|provide|catch|patch|secure|protect|detect|see|stop|heed|apply|clean|remove|"
        r"rotate|replace|back|keep|set|use|listen|fix|remember|adhere|comply|investigate|act|properly|adequately|"
        r"sufficiently|fully|take|prioriti[sz]e|respond|learn|listen|train|maintain|monitor|implement|update|perform|"
        r"do|address|prepare|account)",
        unless_before=r"\b(?:any|every|each|single|point of|no|on|upon|case of|of|reports?|fix|fixes|fixed|repair|"
        r"occasional|sporadic|error|warning|for) ",
        unless=r"^(?!.*(?:\b(?:our|my|their|his|her|team|people|we|i|they)\b|'s failure|"
        r"failures? by )).*\bfailures? to (?:<adv>)*(?:detect|see|stop|apply|clean|remove|rotate|replace|back|keep|"
        r"set|use|fix|update|perform|do|respond|validate|check|read|properly)",
    ),
    _told(
        heads="neglected neglecting neglects",
        shape=r"(?P<swap>(?:neglected|neglecting|neglects) (?:to (?P<act>[\w-]+ ))?)",
        subject=BEFORE,
        of_people=True,
        levels=Levels(implied=Level.NOTICE),
        reframe_act="What would have made it a matter of course to {act}?",
        rewrite=did_not_instead,
        unless_before=r"(?:was|were|been|being|is|are) (?:<adv>)*",
    ),
    _told(
        heads="forgot forgotten",
        shape=r"(?P<swap>(?:forgot|forgotten) (?!how |what |why |whether |where |when )(?:to (?P<act>[\w-]+ ))?)",
        subject=BEFORE,
        levels=Levels(implied=Level.NOTICE, crowd=Level.NOTICE),
        message="'{cue}' asks memory to do what a system could.",
        reframe="What could have carried this step, so that nobody had to remember it?",
        reframe_act="What could have reminded people to {act}, or done it for them?",
        rewrite=did_not_instead,
        unless=r"(?:\d|\ba|\bthe|\bfew|\bmany) forgotten\b",
        unless_before=r"(?:(?:a|an|the|our|this|these|some|any|no) |was |were |been |not |never |or |of |long )",
        of_people=True,
    ),
    _told(
        heads="overlooked overlooking overlooks",
        shape=r"(?P<swap>overlook(?:ed|ing|s) )",
        subject=BEFORE,
        levels=Levels(implied=None),
        reframe="What would have brought this into view at the time?",
        rewrite=not_noticed,
        unless_before=r"(?:was|were|been|being|is|are|be|get|got|easily|easy to be|not) (?:<adv>)*",
    ),
    _told(
        heads="missed misses missing",
        shape=r"(?P<swap>missed )(?!the (?:train|bus|boat)|out (?!on [\w-]+ing ))",
        subject=BEFORE,
        levels=Levels(own=Level.NOTICE, somebody=Level.NOTICE),
        reframe="What would have made this stand out at the time?",
        rewrite=not_noticed,
        unless_before=r"(?:was|were|been|being|is|are|be|not|so|that|the|a|any) (?:<adv>)*|so i |because of ",
        unless_after=r"(?:<w>){0,3}(?:meetings?|calls?|lunch|flights?|holidays?|payments?|you|slos?|slas?|targets?|"
        r"goals?|deadlines?|objectives?|kpis?|blocks?|slots?|attestations?|heartbeats?|milestones?) ",
    ),
    _told(
        heads="missed overlooked",
        shape=r"(?:missed|overlooked) (?:<det>|this |it )",
        subject=BEFORE,
        levels=Levels(own=None, other=None, somebody=None, thing=Level.NOTICE),
        message="'{cue}' judges a piece of people's work by its outcome.",
        reframe="What did the work set out to cover, and what would have brought this case into view?",
        needs=r"\b(?:analysis|review|reviews|audit|audits|planning|investigation|assessment|qa) (?:<adv>)*(?:missed|"
        r"overlooked)",
    ),
    _told(
        heads="missed",
        shape=r"missed (?:to |migration|adding|updating|setting|checking|a step|the step|removing)",
        subject=BEFORE,
        levels=Levels(own=None, other=None, somebody=None, implied=Level.NOTICE),
    ),
    _told(
        heads="was were got been being",
        keys="botched brushed forgotten glossed left miscommunicated mishandled misinterpreted misjudged mismanaged "
        "misread misunderstood neglected overlooked rushed shrugged swept underestimated",
        shape=rf"{_PASSIVE}(?P<cue>(?P<swap>(?:overlooked|neglected|forgotten|underestimated|misjudged|misread|"
        r"misunderstood|misinterpreted|mishandled|mismanaged|miscommunicated|botched|rushed|brushed aside|"
        r"brushed off|glossed over|swept under|shrugged off|left until) ))",
        levels=always(Level.NOTICE),
        reframe="What would have brought this into view, or into the plan, at the time?",
        rewrite=not_noticed,
        agentless=True,
        unless_before=r"(?:not|never|n't|if|ensure|so that|easily|make sure) (?:<w>){0,4}",
    ),
    _told(
        heads="was were got been being",
        keys="missed",
        shape=rf"{_PASSIVE}(?P<cue>(?P<swap>missed ))(?!by the (?:monitor|alert|indexer|scanner|test|check))",
        levels=always(Level.NOTICE),
        reframe="What would have made this stand out at the time?",
        rewrite=not_noticed,
        unless_before=rf"(?:(?:not|never|if|ensure) (?:<w>){{0,4}}|{_SILENT} (?:has |have |had )?)",
    ),
    _told(
        heads="ignored dismissed disregarded glossed",
        shape=r"(?:ignored|dismissed|disregarded|glossed (?:right )?over) ",
        unless=_WEIGHED,
        subject=BEFORE,
        message="'{cue}' judges how people took a sign whose meaning is known only now.",
        reframe="What did the sign look like among all the others at the time?",
        unless_before=r"(?:was|were|been|being|is|are|be) (?:<adv>)*",
    ),
    _told(
        heads="ignored dismissed disregarded",
        shape=r"(?:ignor|dismiss|disregard)(?:ed|ing) ",
        subject=BEFORE,
        levels=Levels(own=None, other=None, somebody=None, implied=Level.NOTICE),
        message="'{cue}' judges how people took a sign whose meaning is known only now.",
        reframe="What did the sign look like among all the others at the time?",
        needs=r"\b(?:ignor|dismiss|disregard)(?:ed|ing) (?:<w>){0,5}(?:alert|warning|page|notification|ticket|report|"
        r"concern|email|sign|advice|feedback|recommendation|alarm|suggestion|risk|objection|instruction|procedure|"
        r"process|request|message|runbook|polic|rule|guideline)",
        unless_before=r"(?:was|were|been|being|is|are|be) (?:<adv>)*",
    ),
    _told(
        heads="mistook underestimated underestimating misjudged misread misunderstood misinterpreted mishandled "
        "mismanaged misconfigured mistyped misspelled misspelt misapplied miscalculated miscommunicated misdiagnosed "
        "overestimated mis-configured overscoped over-scoped overcomplicated over-complicated overpromised "
        "over-promised overengineered over-engineered mis-typed mis-clicked misclicked mislabelled mislabeled "
        "miscounted mishandling mismanaging misdialed misplaced misspent misused misallocated mishandles overbuilt "
        "overscoped overplayed overdesigned over-designed underbuilt underplanned undertested under-tested "
        "under-estimated over-estimated overspecified mis-judged mis-read overtrusted overstated understated "
        "miss-configured",
        shape=r"<w>",
        subject=BEFORE,
        levels=Levels(implied=None),
        message="'{cue}' compares a judgement then with what is known now.",
        reframe="What did the available signs point to, and what would have made the difference visible?",
        unless_before=r"(?:was|were|been|being|is|are|be|a|an|the|any|some|this|that|these|of|by|to) (?:<adv>)*",
    ),
    _told(
        heads="refused refuses abandoned",
        unless=r"refuse[ds] to (?:use|accept|sign|ship|merge|deploy|approve|take) (?:<det>)?(?:<w>){0,2}?(?:low|bad|"
        r"broken|unsafe|faulty|poor|untested|risky|dangerous|known|unsigned)",
        shape=r"(?P<swap>(?:refused|refuses) to )(?P<act><w>)|abandoned (?:<w>){0,3}?(?:responsibilit|dut|post|"
        r"project|users|community|us )[^ ]*",
        subject=BEFORE,
        reframe="What stood in the way, and what would have opened it?",
        rewrite=did_not_instead,
        human_act=False,
    ),
    _told(
        heads="abandoned",
        shape=r"abandoned (?:their|his|her|its) (?:responsibilit|dut|post|community|users)[^ ]*",
        levels=always(Level.WARNING),
        reframe="What changed, and how did others learn of it?",
    ),
    _told(
        heads="failed",
        shape=r"failed (?:<adv>)*(?:at|in|here|miserably|badly|hard|completely|spectacularly|horribly|big time|him|"
        r"her|us|them|again|as a (?:team|group|company)|on (?:this|that|our)) (?!\d|the \d)",
        subject=BEFORE,
        reframe="Which promise was not kept, and what stood in its way?",
        unless_before=r"(?:which|that|had|has|have|is|was|were) ",
    ),
    _told(
        heads="underestimated overestimated misjudged misunderstood overlooked mistook",
        lead=r"^(?:[^\w]|\d|<w>: )*",
        shape=r"<w>(?!is |was |are )",
        levels=always(Level.NOTICE),
        message="'{cue}' compares a judgement then with what is known now.",
        reframe="What did the available signs point to, and what would have made the difference visible?",
    ),
    _told(
        heads="failure failures",
        keys="failure",
        shape=r"failures? in (?:<adv>)*(?:mentoring|taking|testing|communicating|planning|reviewing|following|"
        r"checking|training|documenting|coordinating|preparing|monitoring|escalating|supervising|verifying|"
        r"considering|understanding|informing|managing|leading) ",
        levels=always(Level.NOTICE),
    ),
)

RULE = Rule(
    code="AW304",
    slug="failed-to",
    level=Level.NOTICE,
    of_words=True,
    summary="People are not said to have failed, forgotten, missed or overlooked.",
    why="'Failed to' measures people against a step that only the outcome made important. It fits a health check; of "
    "people, say what they did, and what would have prompted the step.",
    bad="The release manager failed to check the replication lag.",
    good="The release checklist does not mention replication lag, and the dashboard shows it on another page.",
)
