"""Steps of care, said with -ing, that several families share: 'checking', 'telling', 'taking a backup'."""

# What people do to be safe, and no machine; whoever is said to have left it out is held against it.
HUMAN_CARE = (
    r"(?:proofreading|rereading|re-reading|assessing|evaluating|consulting|asking|telling|informing|advising|"
    r"announcing|communicating|co-?ordinating|discussing|brainstorming|agreeing|thinking|considering|understanding|"
    r"reali[sz]ing|planning|preparing|rehearsing|practi[sc]ing|researching|investigating|inspecting|estimating|"
    r"weighing|questioning|challenging|documenting|noting|explaining|justifying|labell?ing|rebasing|ensuring|pausing|"
    r"obtaining|seeking|adhering|respecting|obeying|heeding|listening|involving|inviting|engaging|escalating|"
    r"demanding|insisting|e-?mailing|contacting|talking|speaking|messaging|pinging|mentioning|bothering|caring|"
    r"worrying|admitting|acknowledging|focus+ing|learning|helping|cooperating|collaborating|debating|stopping to|"
    r"having (?:<adv>)*(?!had |got |to )<vbn>|going through|knowing what|clearing (?:it|this|that) with|"
    r"backing (?:[^ .,;]+ ){0,4}?up|writing (?:[^ .,;]+ ){1,3}?down|"
    r"(?:making|taking|creating|doing|getting|giving|having|paying|securing) (?:[^ .,;]+ ){0,5}?(?:sure|certain|"
    r"attention|heed|back-?ups?|snapshots?|dumps?|cop(?:y|ies)|attempts?|efforts?|look|time|care|steps?|precautions?|"
    r"notice|account|responsibility|advice|consideration|measures?|action|thought|research|homework|diligence|"
    r"investigation|analysis|dry[ -]run|rehearsal|plan|approval|approved|reviewed|consent|permission|sign-off|"
    r"signed off|feedback|clearance|input|opinion|go-ahead|heads-up|explanation|discussion|conversation|ownership|"
    r"step back|initiative|it seriously|them seriously|this seriously))"
)
# What machines do too.
CARE = (
    rf"(?:{HUMAN_CARE}|(?:double-|cross-|re-?|pre-|spot-)?(?:check|test|verify|review|validat|read)ing|"
    r"notifying|alerting|warning|confirming|looking|watching|analy[sz]ing|committing|saving|waiting|requesting|"
    r"following|complying|observing|reporting|raising|flagging|calling|sharing|setting (?:[^ .,;]+ ){1,5}?to|"
    r"(?:performing|running|conducting|doing|getting|having) (?:[^ .,;]+ ){0,5}?(?:checks?|tests?|testing|reviews?|"
    r"checked|tested|verified|back-?ups?|rehearsals?|analysis|dry[ -]run))"
)
# What only people do to their work, as a participle: 'was deployed', 'Merged'.
MADE = (
    r"(?:deployed|merged|released|shipped|rolled out|launched|published|approved|signed(?: off)?|introduced|committed|"
    r"edited|upgraded|migrated|implemented|written|wrote|designed|built|decided|changed|modified|pushed|rushed|"
    r"force-pushed|refactored|bumped|put (?:in|into|live)|went live|turned (?:on|off)|hard-?coded|switched over|"
    r"rewritten|rewrote|removed|deleted|decommissioned|declared|commenced|promoted|cut over|created)"
)
# Where the step is not said to have been left out: it could be, it must not be, a system does without it.
NOT_LEFT_OUT = (
    r"\b(?:can|could|may|might|able to|unable|allow(?:s|ed|ing)?|let(?:s|ting)?|possible|impossible|never|avoid|not|"
    r"nor|should|will|would|must|cannot|if|unless|contract|function|attacker|hacker|adversary|need to|used to "
    r"be|nobody|no one|want to|wanted to) (?:<w>){0,9}with ?out\b"
)
# What people agree to hold to, by its head noun.
RULES = (
    r"(?:process(?:es)?|procedures?|polic(?:y|ies)|runbooks?|playbooks?|protocols?|checklists?|guidelines?|naming|"
    r"conventions?|rules?|instructions?|best[ -]practices?|practices?|standards?|sops?|workflows?|steps?|guidance|"
    r"recommendations?|advice|guides?|documentation|docs|discipline|directives?|orders?|warning messages?|principles?|"
    r"agreements?|freeze|regulations?|laws?|norms|etiquette|code of conduct|least privilege|hygiene|chain of command|"
    r"separation of duties|promises?|commitments?|plan|schedule|timetable|requirements? document|manual|rulebook)"
)
RULE_KEYS = (
    "process procedur polic runbook playbook protocol checklist guideline naming convention rule instruction practice "
    "best-practice standard sop workflow step guidance recommend advice guide documentation docs discipline directive "
    "order warning principle agreement freeze regulation law norms etiquette code least hygiene chain separation "
    "promise commitment plan schedule timetable require manual rulebook"
)
# Gates that work passes, by their head noun.
STEPS = (
    r"(?:reviews?|testing|tests|approvals?|checks?|staging|verification|validation|controls?|qa|canary|ci|safeguards?|"
    r"rehearsals?|sign-?offs?|dry[ -]runs?|smoke tests?|gates?|guardrails?|phase|basics|back-?ups?|audits?|"
    r"inspections?|sanity checks?|planning|design|documentation|retro(?:spective)?s?|post-?mortems?|training|"
    r"maintenance|research)"
)
