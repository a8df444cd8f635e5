"""How people are said to have carried themselves: hastily, standing by, putting others at risk."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW309"

_conduct = partial(
    Pattern,
    subject=BEFORE,
    category="judgement",
    message="'{cue}' judges how somebody carried themselves. What they saw and had to weigh is not told.",
    reframe="What did the situation look like to them, and which other way was open at that moment?",
    levels=Levels(somebody=Level.WARNING),
    of_people=True,
)
_WITHOUT_CARE = (
    r"(?:hastily|irresponsibly|recklessly|carelessly|unprofessionally|rashly|selfishly|foolishly|stupidly|negligently|"
    r"impulsively|unwisely|arrogantly|blindly|too (?:<adv>)?(?:hastily|fast|quickly|late|rashly)|in bad faith|"
    r"on impulse|in panic|in a panic|without (?:even )?thinking|like (?:an? )?(?:<w>)?(?:idiots?|children|child|"
    r"amateurs?|cowboys?|fools?|startup)|as if nothing had happened|surprised when)"
)

PATTERNS = (
    _conduct(
        heads="acted acting act acts behaved behaving behave reacted reacting responded proceeded conducted",
        keys="hastily irresponsibly recklessly carelessly unprofessionally rashly selfishly foolishly stupidly "
        "negligently impulsively unwisely arrogantly blindly too bad impulse panic without like nothing surprised",
        shape=r"(?:act(?:ed|ing|s)?|behav(?:ed|ing|e)|react(?:ed|ing)|responded|proceeded|conducted (?:himself|"
        rf"herself|themselves|ourselves)) (?:<adv>|very |so |quite )*{_WITHOUT_CARE} ",
    ),
    _conduct(
        heads="stupidly needlessly unnecessarily prematurely rashly selfishly unwisely impatiently arrogantly "
        "brazenly senselessly sloppily unthinkingly shamelessly wantonly",
        shape=r"<w>(?:<adv>)?(?:[\w-]+ed|ran|took|hit|did|made|put|cut|let|left|went|shut|set|gave|wrote|sent|built|"
        r"chose|broke|threw|spent) ",
        levels=Levels(),
        of_people=False,
    ),
    _conduct(
        heads="sat stood looked passed passing turned twiddled washed dragged kept dismissed took let buried ducked "
        "shrugged waved brushed swept",
        keys="aside away ball buck carpet ducked hands herself himself idly looked noise notice ourselves quiet rug "
        "sat stood themselves thumbs feet",
        shape=r"(?:sat (?:on (?:his|her|their|our|its) hands|idly|back and|by and)|stood (?:by and|idly|by while|"
        r"by as|there and)|looked on (?:and|while|as)|twiddled (?:<w>)thumbs|washed (?:<w>)hands of|pass(?:ed|"
        r"ing) the buck|dragged (?:<w>)feet|kept (?:(?:it|this|that|them|everything) (?:<adv>)*to (?:himself|herself|"
        r"themselves|ourselves)|quiet about)|dismissed (?:<w>){1,4}?as noise|took no notice of|let the ball drop|"
        r"ducked (?:the|his|her|their) |swept (?:<w>){1,4}?under the (?:rug|carpet)|(?:waved|"
        r"brushed) (?:<w>){1,4}?(?:away|aside)) ",
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING, implied=Level.NOTICE),
        unless=r"\b(?:process|packet|request|queue|job|thread|handler|filter|server|node|script)s? (?:<w>)?(?:sat|"
        r"stood|dismissed|passed|kept)",
    ),
    _conduct(
        heads="put putting puts endangered endangering jeopardised jeopardized jeopardising jeopardizing",
        keys="risk danger jeopardy peril harm line endanger jeopardi",
        shape=r"(?:put(?:ting|s)? (?:<w>){1,5}?(?:at (?:<w>)?risk|in (?:<w>)?(?:danger|jeopardy|peril)|in harm 's way|"
        r"on the line)|endanger(?:ed|ing) <w>|jeopardi[sz](?:ed|ing) <w>)",
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING),
        of_people=False,
        unless=r"\b(?:attackers?|hackers?|bug|vulnerabilit(?:y|ies)|flaw|outage|issue|exploit|breach) (?:<w>){0,3}put",
    ),
    _conduct(
        heads="nowhere",
        lead=r"(?:was|were|is|are) (?:<adv>|once again )*",
        shape=r"nowhere to be (?:found|seen|reached) ",
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING),
        message="'{cue}' judges people for not being there. Who was meant to be, and knew it, is not told.",
        reframe="Who was on call, and how would they have learned that they were needed?",
    ),
    _conduct(
        heads="gave give caved bowed yielded",
        keys="pressure",
        shape=r"(?:gave in|give in|caved(?: in)?|bowed|yielded) to (?:<w>){0,3}?pressure ",
        reframe="Where did the pressure come from, and what would have made it easy to say no?",
    ),
    _conduct(
        heads="did do doing does",
        keys="minimum",
        shape=r"d(?:id|o|oing|oes) (?:not (?:<adv>|even )*do )?(?:<adv>|only |just |little more than )*the (?:bare|"
        r"absolute|strict) minimum ",
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING, implied=Level.NOTICE),
    ),
    _conduct(
        heads="decided chose opted elected preferred choosing deciding opting",
        keys="bother test check verify review validate inform notify tell ask consult document report disclose "
        "escalate warn investigate wait listen read follow care",
        shape=r"(?:decided|chose|opted|elected|preferred|choosing|deciding|opting) (?:<adv>|"
        r"instead )*not (?:even )?to (?:<adv>)*(?:bother|test|check|verify|review|validate|inform|notify|tell|ask|"
        r"consult|document|report|disclose|escalate|warn|investigate|wait for (?:<det>)?(?:approval|review|sign-off|"
        r"the tests)|listen|read|follow|care) ?",
        levels=Levels(own=None, somebody=Level.WARNING),
        reframe="Which options did they see, and what spoke for this one at the time?",
    ),
    _conduct(
        heads="declined",
        shape=r"declined to (?:<adv>)*(?:investigate|help|act|fix|listen|acknowledge|take|engage|cooperate|patch|"
        r"support|address|look) ",
        levels=Levels(own=None, somebody=Level.WARNING),
    ),
    _conduct(
        heads="made making left leaving",
        keys="mess fool hash pig dog trap",
        shape=r"(?:(?:made|making) (?:<adv>|such )*a (?:<w>)?(?:mess|hash|fool|pig 's ear|dog 's breakfast) (?:of|"
        r"out of)|(?:left|leaving) (?:us|me|them|everyone|the team|<w>team|others) (?:with )?(?:<adv>|with )*(?:a|the|"
        r"their|his|her|quite a|such a) (?:<w>)?mess) ",
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING),
        of_people=False,
    ),
    _conduct(
        heads="kept keep keeps continued continues",
        keys="making breaking causing forgetting repeating ignoring missing same",
        shape=r"(?:ke(?:pt|eps?)(?: on)?|continue[ds] (?:to )?) ?(?:breaking|forgetting|repeating|ignoring|"
        r"making (?:<det>|such )?(?:<w>)?(?:same )?(?:mistakes?|errors?|excuses)|missing (?:deadlines|meetings|"
        r"the point)) ",
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING),
        unless=r"\b(?:test|build|ci|pipeline|deploy|deployment|retry|server|process|script|job)s? kept",
    ),
    _conduct(
        heads="neglect negligence laziness carelessness forgetfulness thoughtlessness",
        lead=r"(?:caused by|due to|because of|result of|down to|out of) (?:<adv>|simple |sheer |plain |pure |gross |"
        r"our |my |own |wilful |willful )*",
        shape=r"<w>",
        subject="any",
        levels=always(Level.NOTICE),
        message="'{cue}' explains the incident by what people are missing.",
        reframe="What did people have to work with, and what would have made up for the rest?",
    ),
)
