"""Questions for a culprit, and acts held against a reader: 'who approved this?', 'you broke my build'."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, BEFORE, Levels, Pattern, always
from app.domain.wording.phrases import HARM, STATES

CODE = "AW301"

_asked = partial(
    Pattern,
    category="person_blame",
    message="'{cue}' looks for a culprit. The answer would change nothing in the system.",
    reframe="What made this outcome possible, whoever had been there?",
    levels=always(Level.WARNING),
)

PATTERNS = (
    _asked(
        heads="failure failures inability refusal reluctance",
        keys="failure inability refusal reluctance",
        shape=r"(?P<cue>(?:failures?|inability|refusal|reluctance) (?:of|by) )(?P<who>)",
        subject=AFTER,
        levels=Levels(somebody=Level.WARNING),
        needs=r"(?:failures?|inability|refusal|reluctance) (?:of|by) (?:<w>){1,6}?to ",
        message="'{cue}' puts the cause in people. The conditions around them are what can be changed.",
        reframe="What stood in the way of this step, and what would have offered it?",
    ),
    _asked(
        heads="result resulted stems stemmed arose arises",
        shape=r"(?P<cue>(?:result of|resulted from|stem(?:s|med) from|aro?se[s]? from) (?:<det>)?(?:decision (?:by|"
        r"of) |mistakes? (?:by|of) )?)(?P<who>)",
        subject=AFTER,
        levels=Levels(somebody=Level.WARNING),
        message="'{cue}' puts the cause in people. The conditions around them are what can be changed.",
        reframe="Which conditions let this act have this effect?",
    ),
    _asked(
        heads="theirs his hers mine ours yours",
        lead=r"(?:fault|mistake|blame|responsibility|error) (?:is|was|lies|remains) (?:<adv>|all )*",
        shape=r"(?:theirs|hers|his|yours) (?=\. |, |! |$|alone )",
        message="'{cue}' hands the incident to somebody. Nobody can fix the system from there.",
    ),
    _asked(
        heads="mine ours",
        lead=r"(?:fault|mistake|blame|responsibility|error) (?:is|was|lies|remains) (?:<adv>|all )*",
        shape=r"(?:mine|ours) ",
        levels=always(Level.NOTICE),
        message="'{cue}' is blame too, even of oneself. It ends the question where it gets interesting.",
    ),
    _asked(
        heads="one",
        lead=r"(?:this|that) ",
        shape=r"(?P<cue>one (?:is|was|'s) (?:<adv>|all )*on )(?P<who>)",
        subject=AFTER,
        levels=Levels(),
        message="'{cue}' hands the incident to somebody. Nobody can fix the system from there.",
    ),
    _asked(
        heads="who whoever",
        keys="approved broke deployed did let merged pushed wrote allowed signed decided thought",
        shape=r"who(?:ever)? (?:the (?:hell|heck|fuck) |on earth |in their right mind )?(?:approved|broke|deployed|"
        r"did|let|merged|pushed|wrote|allowed|signed off on|decided|thought) (?:this|that|it|these|"
        r"such)[ ](?=(?:[^ ]+ ){0,8}?\? )",
        unless=r'["“”]|\b(?:ask|asking|asks|rather than|instead of|not) (?:<w>)?who',
    ),
    _asked(
        heads="typical",
        lead=r"^(?:[^\w])*|[.,;:] |so |how |just |and ",
        shape=r"(?P<cue>typical (?:of|for) )(?P<who>)",
        subject=AFTER,
        of_people=True,
        levels=Levels(own=Level.NOTICE),
        message="'{cue}' judges people by what they are like.",
        reframe="What did the situation look like to them, and which support was missing?",
    ),
    _asked(
        heads="right",
        lead=r"who in (?:his|her|their) ",
        shape=r"right mind ",
    ),
    _asked(
        heads="what",
        keys="thinking",
        shape=r"what (?:was|were|are|is) (?:<w>){1,3}?thinking \? ",
    ),
    _asked(
        heads="broke broken crashed messed deleted wiped screwed ruined destroyed merged pushed",
        lead=r"(?:^|[,.;:!] |but |and |because |when |now )you (?:<adv>|have |had |'ve |guys |all |just |now )*",
        shape=r"(?:broke|broken|crashed|messed up|deleted|wiped|screwed up|ruined|destroyed|merged|pushed) (?:my|our|"
        r"the|something|everything|a broken|an untested)[ ]",
        message="'{cue}' holds an act against somebody. What let it through is not told.",
        unless=r"\bif you |\bwhen(?:ever)? you |\bonce you |\bafter you |\b(?:can|will|may|should|could|would|must|"
        r"need) ",
    ),
    _asked(
        heads="people developers engineers users members contributors devs employees students admins staff",
        keys="without",
        shape=r"<w>(?:<adv>|were |are |kept |keep )*(?:commit(?:ted|ting)?|push(?:ed|ing)?|deploy(?:ed|ing)?|merg(?:e|"
        r"ed|ing)|chang(?:e|ed|ing)) (?:[^ .;:!?]+ ){1,10}?(?P<cue>without (?:<adv>)*(?:merging|testing|asking|"
        r"telling|review|reviewing|approval|permission|checking|notice|communicating|coordinating|a review|warning) )",
        message="'{cue}' names a step by its absence, as if it had been there to take.",
        reframe="What would have made this step part of the way, rather than a thing to remember?",
        unless=r"\b(?:can|could|may|might|if|allows?|able|should|must|lets?|will|to (?:commit|push|deploy|merge|"
        r"change)) ",
    ),
    Pattern(
        heads="and which",
        keys="caused resulted led broke",
        shape=r"(?:and (?:this|that)|which) (?:<adv>|then |in turn )*(?:caused|resulted in|led to|"
        rf"broke) (?=(?:[^ ]+ ){{0,18}}?(?:{HARM}|down|production|site|build|everything) )",
        subject=BEFORE,
        levels=Levels(own=None, somebody=Level.WARNING),
        category="person_blame",
        message="'{cue}' puts the cause in people. The conditions around them are what can be changed.",
        reframe="Which conditions let this act have this effect?",
        unless=rf"{STATES}|\b(?:may|might|could|would|can|will|if|recover|rolled back|reverted|fixed|found|discovered|"
        r"identified|noticed|mitigated|investigated|observed|attack|attacker|exploit)\b",
    ),
)
