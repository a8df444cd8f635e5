"""Pasts that nobody lived through: what people would, could or should have done, wished and regretted."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, BEFORE, Levels, Pattern, always

CODE = "AW303"

_unlived = partial(
    Pattern,
    category="counterfactual",
    message="'{cue}' measures the past with what is known now.",
    reframe="What did the options look like at the time, and what would make the better one the default?",
    levels=always(Level.NOTICE),
)
_HINDSIGHT = (
    r"(?:in (?:hindsight|retrospect|hind-sight|retrospective)|with (?:the benefit of |perfect |20/20 )?hindsight|"
    r"looking back(?: on it| at it| now)?|retrospectively|hindsight is [^ ]+|knowing what (?:i|we) know now|"
    r"after the fact|thinking back)"
)
_BETTER = (
    r"(?:better|best|wiser|wise|prudent|smarter|smart|sensible|advisable|preferable|safer|easier|simpler|quicker|"
    r"faster|cheaper|ideal|appropriate|correct|proper|right|fairer|worthwhile|beneficial|advantageous|productive|"
    r"efficient|effective|kinder|cleaner|more (?:[\w-]+ly )?[\w-]+|a (?:better|good|smart|wise|great|safer|wiser|"
    r"smarter) (?:idea|choice|option|move|call|decision|plan|approach|solution|way)|(?:good|nice|great|helpful|useful|"
    r"polite) (?:of|if))"
)
_INSIGHT = (
    r"(?:caught|noticed|known|seen|avoided|prevented|spotted|discovered|reali[sz]ed|tested|checked|pivoted|"
    r"rolled back|stopped|chosen|asked|detected|saved|started|done|planned|picked|decided|spent|prioriti[sz]ed|"
    r"communicated|reacted|responded|reviewed|gone with|gone for|waited|scoped|understood|figured|found out|prepared|"
    r"thought|approached|finished|made|used|focused|designed|structured|organi[sz]ed|learned|learnt|escalated|"
    r"been (?:more|better|able|faster|quicker|less))"
)

PATTERNS = (
    _unlived(
        heads="would 'd might may",
        shape=rf"(?:would|'d|might|may) (?:<adv>)*have (?:<adv>)*{_INSIGHT} ",
        subject=BEFORE,
        imagined=True,
        levels=Levels(),
        needs=r"\b(?:if (?:i|we|he|she|they|the [\w-]+|someone|somebody|only|our) (?:<w>){0,4}?(?:had|'d|were|was|did|"
        r"knew|would|spent|took|asked|hadd?nt)|had (?:i|we|he|she|they|the) |ideally|hindsight|retrospect|"
        r"looking back|rather than|instead of|if i had|haddnt)",
        unless=r"\b(?:given more time|if (?:i|we) (?:had|'d) (?:<w>){0,2}(?:time|money|resources|budget)|if i could|"
        r"again\b|without (?:<w>){1,4}(?:we|i) would|would have had|would have (?:<adv>)*(?:liked|loved)|"
        r"had not (?:been|noticed|seen|caught|detected))",
    ),
    _unlived(
        heads="it",
        keys="been",
        shape=r"it (?:would|might|could|may|'d) (?:<adv>)*have (?:<adv>)*been (?:<adv>|far |much |a lot |so much |"
        rf"way |even )*(?P<cue>{_BETTER} )(?=(?:for (?:us|me|them|everyone|the (?:[\w-]+ )?(?:team|project|"
        r"group)) )?(?:to |if |had |not to |that |instead |, |\. |of |both))",
        unless=r"\bif i could|even better|it (?:would|could) have been (?:more (?:severe|serious|costly|expensive|"
        r"difficult|complicated|harmful)|impossible|easier for (?:the )?attack)",
    ),
    _unlived(
        heads="it that this",
        keys="benefi helped paid saved served worth",
        shape=r"(?:it|this|that) (?:would|might|could|may) (?:<adv>)*have (?:<adv>)*(?P<cue>(?:helped|saved (?:us|me)|"
        r"served us|benefit+ed (?:us|me)|paid off|been worth) )(?=(?:us |me |a lot |greatly |immensely |everyone |"
        r"the (?:team|project) |time |the (?:effort|time) )*(?:to (?:have |be |<w>)|if (?:we|i|they|he|she|the|"
        r"someone|our)|had (?:we|i|they|he|she)))",
    ),
    _unlived(
        heads="wish wished wishes wishing",
        shape=r"wish(?:ed|es|ing)? (?:that )?(?:i|we|he|she|they|you|somebody|someone|everyone|the team|our team|"
        r"my team|the [\w-]+|more people|people) (?:<adv>)*(?:knew|did|took|spent|started|thought|asked|told|was|were|"
        r"got|put|made|used|kept|wrote|chose|went|found|paid|gave|would|could|planned|tested|communicated|worked|"
        r"learned|learnt|listened|talked|read|checked|focused|stuck|left|documented|realised|realized|tried) ",
        lead=r"(?:i|we|one|do|really|just|could|always) (?:<adv>)*",
        unless=r"wish (?:you|them|him|her) (?:all |well|luck)|users? (?:<w>)?wish",
    ),
    _unlived(
        heads=r"in with looking retrospectively hindsight knowing after thinking",
        keys="fact hind-sight hindsight knowing looking retrospect thinking",
        shape=rf"{_HINDSIGHT} (?:, )?(?:<adv>|though |however |of course |, )*(?:i|we|he|she|they|you|(?:my|our|his|"
        rf"her|their|the team 's?) (?:[\w-]+ ){{1,2}}?|the (?:[\w-]+ )?(?:team|engineers?|developers?|group|decision|"
        r"choice|idea|plan|approach|strategy)|this|it|that|(?:choosing|using|doing|making|going|trying|having|"
        rf"building|adding|taking|spending|deciding|not) (?:<w>){{1,6}}?) ?(?:<adv>|probably |"
        r"all )*(?P<cue>(?:did not|was not|were not|was never|were never|had not|could not|should|could|"
        r"would (?:have|'ve)|too|never|(?:was|were|is|seems|'s|are) (?:<adv>|probably |a |an |quite |very )*(?:not|"
        r"unnecessary|overkill|mistake|wrong|poor|bad|naive|foolish|premature|risky|dangerous|insufficient|too|"
        r"obvious|clear|silly|dumb|stupid|error|misguided|over[\w-]+|under[\w-]+|wasteful|terrible|inadequate|unwise|"
        r"short-sighted|flawed|misplaced|unrealistic|waste|pointless|odd)|need(?:ed)?|spent|wasted|ought|might|"
        r"missed|forgot|failed|rushed|relied|regret|made|put|chose|overcomplicated|tried|bit) )",
        unless=r"\b(?:could|would|should) not have (?:known|been|helped|changed)|20/20|made (?:<w>){0,3}(?:sense|good|"
        r"right|great)|(?:chose|made) (?:<w>)?(?:well|wisely)|were (?:lucky|fortunate|right)|in hindsight bias",
    ),
    _unlived(
        heads="not unnecessary overkill too wrong mistake unwise naive premature avoidable",
        keys="hind-sight hindsight looking retrospect",
        shape=r"(?:not (?:<adv>|quite |really |a |the )*(?:necessary|ideal|needed|good|best|wise|right|worth|required|"
        r"appropriate|sensible|smart|optimal|enough|great)|unnecessary|overkill|too [\w-]+|wrong|(?:a |the )?mistake|"
        r"unwise|naive|premature|avoidable) ",
        lead=r"(?:was|were|is|seems|'s|be|been|proved) (?:<adv>|probably |perhaps |in hindsight |, |in retrospect |"
        r"maybe |a bit |far |way |much )*",
        needs=r"\b(?:hindsight|retrospect|hind-sight|looking back)\b",
        unless=r"\bnot (?:a|an) (?:mistake|error)|hindsight bias",
    ),
    _unlived(
        heads="the a my our one what",
        keys="appropriate best better correct easiest effective ideal obvious proper prudent reasonable responsible "
        "right safer sensible simplest smart wise",
        shape=r"(?:the|a|an|my|our|one|what) (?:<adv>|much |far |more )*(?P<cue>(?:better|right|correct|best|smart|"
        r"wise|wiser|smarter|safer|sensible|proper|appropriate|prudent|responsible|reasonable|obvious|ideal|simplest|"
        r"easiest|[\w-]+ effective|[\w-]+ sensible) (?:[\w-]+ )?(?:approach|option|thing|way|move|choice|solution|"
        r"idea|plan|call|strategy|decision|course of action|course|response|reaction)(?: here| at that point| then|"
        r" for us)?(?: to do| to take| to go)? (?:would|might|could) (?:<adv>|probably )*have )",
        unless=r"\bwhat would have been\b",
    ),
    _unlived(
        heads="prefer preferred liked expected hoped appreciated loved",
        keys="appreciated better expected hear hoped liked loved preferred seen",
        shape=r"(?:preferred|liked|expected|hoped|appreciated|loved) (?:it )?(?P<cue>(?:if|for|that|more|better|"
        r"to (?:see|have seen|get|have had|hear)) )(?P<who>)",
        lead=r"(?:would|'d|had) (?:<adv>)*(?:have )?(?:<adv>)*",
        subject=AFTER,
        levels=Levels(own=None, somebody=None),
    ),
    _unlived(
        heads="regret regrets regretted",
        shape=r"regrets? (?P<cue>(?:is|was|are|were|about|from|:|that (?:we|i)|(?:not )?[\w-]+ing) )",
        lead=r"(?:i|we|my|our|only|biggest|one|main|big|thing|still|deeply|really|also) (?:<adv>|do |will always )*",
        unless=r"regret (?:the |this |any )?(?:inconvenience|impact|outage|disruption|interruption|delay|trouble|"
        r"confusion)|no regret",
    ),
)
