"""Steps of care, said with -ing, that several families share: 'checking', 'telling', 'taking a backup'."""

# What people do to be safe; whoever is said to have left it out is held against it.
CARE = (
    r"(?:(?:double-|cross-|re-?|pre-|spot-)?(?:check|test|verify|review|validat|read|assess|evaluat)ing|consulting|"
    r"asking|telling|informing|notifying|alerting|warning|advising|announcing|communicating|co-?ordinating|"
    r"discussing|brainstorming|agreeing|confirming|proofreading|looking|watching|thinking|considering|understanding|"
    r"reali[sz]ing|planning|preparing|rehearsing|practi[sc]ing|researching|investigating|inspecting|analy[sz]ing|"
    r"estimating|weighing|questioning|challenging|documenting|noting|explaining|justifying|labell?ing|committing|"
    r"rebasing|saving|ensuring|waiting|pausing|obtaining|seeking|requesting|following|adhering|complying|respecting|"
    r"obeying|observing|heeding|listening|involving|inviting|engaging|escalating|reporting|raising|flagging|"
    r"demanding|insisting|e-?mailing|calling|contacting|talking|speaking|messaging|pinging|mentioning|sharing|"
    r"bothering|caring|having (?:<adv>)*(?!had |got |to )<vbn>|stopping to|going through|knowing what|"
    r"clearing (?:it|this|that) with|backing (?:[^ .,;]+ ){0,4}?up|writing (?:[^ .,;]+ ){1,3}?down|"
    r"setting (?:[^ .,;]+ ){1,5}?to|"
    r"(?:making|taking|creating|doing|getting|giving|having|paying|performing|running|conducting|securing) "
    r"(?:[^ .,;]+ ){0,5}?(?:sure|certain|attention|heed|back-?ups?|snapshots?|dumps?|cop(?:y|ies)|attempts?|efforts?|"
    r"look|time|care|steps?|precautions?|notice|account|responsibility|advice|consideration|measures?|action|thought|"
    r"research|homework|checks?|tests?|testing|reviews?|diligence|investigation|analysis|dry[ -]run|rehearsal|plan|"
    r"approval|approved|reviewed|consent|permission|sign-off|signed off|feedback|checked|tested|verified|clearance|"
    r"input|opinion|go-ahead|heads-up|explanation|discussion|conversation))"
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
