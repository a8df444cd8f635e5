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
    r"looking back(?: on it| at it| now)?|"
    r"retrospectively|hindsight is [^ ]+|knowing what (?:i|we) know now|after the fact|thinking back)"
)
_BETTER = (
    r"(?:better|best|wiser|wise|prudent|smarter|smart|sensible|advisable|preferable|safer|easier|simpler|quicker|"
    r"faster|cheaper|ideal|"
    r"appropriate|correct|proper|right|fairer|worthwhile|beneficial|advantageous|productive|efficient|effective|"
    r"kinder|cleaner|"
    r"more (?:[\w-]+ly )?[\w-]+|a (?:better|good|smart|wise|great|safer|wiser|smarter) (?:idea|choice|option|move|"
    r"call|decision|plan|approach|solution|way)|"
    r"(?:good|nice|great|helpful|useful|polite) (?:of|if))"
)
_INSIGHT = (
    r"(?:caught|noticed|known|seen|avoided|prevented|spotted|discovered|reali[sz]ed|tested|checked|pivoted|rolled back|"
    r"stopped|chosen|asked|detected|saved|started|done|planned|picked|decided|spent|prioriti[sz]ed|communicated|"
    r"reacted|responded|"
    r"reviewed|gone with|gone for|waited|scoped|understood|figured|found out|prepared|thought|approached|"
    r"finished|made|used|focused|designed|structured|organi[sz]ed|learned|learnt|escalated|been (?:more|better|able|"
    r"faster|quicker|less))"
)

PATTERNS = (
    _unlived(
        heads="would 'd might may",
        shape=rf"(?:would|'d|might|may) (?:<adv>)*have (?:<adv>)*{_INSIGHT} ",
        subject=BEFORE,
        imagined=True,
        levels=Levels(),
        needs=r"\b(?:if (?:i|we|he|she|they|the [\w-]+|someone|somebody|only|our) (?:<w>){0,4}?(?:had|'d|were|was|"
        r"did|knew|would|spent|took|asked|hadd?nt)|"
        r"had (?:i|we|he|she|they|the) |ideally|hindsight|retrospect|looking back|rather than|instead of|if i had|"
        r"haddnt)",
        unless=r"\b(?:given more time|if (?:i|we) (?:had|'d) (?:<w>){0,2}(?:time|money|resources|budget)|if i could|"
        r"again\b|without (?:<w>){1,4}(?:we|i) would|"
        r"would have had|would have (?:<adv>)*(?:liked|loved)|had not (?:been|noticed|seen|caught|detected))",
    ),
    _unlived(
        heads="it",
        keys="been",
        shape=rf"it (?:would|might|could|may|'d) (?:<adv>)*have (?:<adv>)*been (?:<adv>|far |much |a lot |so much |"
        rf"way |even )*(?P<cue>{_BETTER} )"
        r"(?=(?:for (?:us|me|them|everyone|the (?:[\w-]+ )?(?:team|project|group)) )?(?:to |if |had |not to |that |"
        r"instead |, |\. |of |both))",
        unless=r"\bif i could|even better|it (?:would|could) have been (?:more (?:severe|serious|costly|expensive|"
        r"difficult|complicated|harmful)|"
        r"impossible|easier for (?:the )?attack)",
    ),
    _unlived(
        heads="it that this",
        keys="benefi helped paid saved served worth",
        shape=r"(?:it|this|that) (?:would|might|could|may) (?:<adv>)*have (?:<adv>)*(?P<cue>(?:helped|saved (?:us|"
        r"me)|served us|benefit+ed (?:us|me)|paid off|been worth) )"
        r"(?=(?:us |me |a lot |greatly |immensely |everyone |the (?:team|project) |time |the (?:effort|time) "
        r")*(?:to (?:have |be |<w>)|if (?:we|i|they|he|she|the|someone|our)|had (?:we|i|they|he|she)))",
    ),
    _unlived(
        heads="wish wished wishes wishing",
        shape=r"wish(?:ed|es|ing)? (?:that )?(?:i|we|he|she|they|you|somebody|someone|everyone|the team|our team|my "
        r"team|the [\w-]+|more people|people) (?:<adv>)*"
        r"(?:knew|did|took|spent|started|thought|asked|told|was|were|got|put|made|used|kept|wrote|chose|went|found|"
        r"paid|gave|would|"
        r"could|planned|tested|communicated|worked|learned|learnt|listened|talked|read|checked|focused|stuck|left|"
        r"documented|realised|realized|tried) ",
        lead=r"(?:i|we|one|do|really|just|could|always) (?:<adv>)*",
        unless=r"wish (?:you|them|him|her) (?:all |well|luck)|users? (?:<w>)?wish",
    ),
    _unlived(
        heads="if",
        shape=r"(?P<cue>if )(?=(?P<who>)(?:<w>){1,5}?(?:had not|hadd?nt|did not|were not|was not|weren't) )",
        subject=AFTER,
        levels=Levels(),
        needs=r"\b(?:would|could|might|may|probably) (?:not |never |<adv>)*have\b(?! to)|'d have(?! to)|"
        r"\bwould(?:'ve)?\b.* (?:finished|done|been)",
        unless=r"(?:even|as|asked|see|what) if\b|had not (?:<w>)?(?:been|noticed|seen|caught|detected|found|"
        r"spotted)|if (?:we|i) did not have|"
        r"worse|lost|outage would have|fortunately|luckily",
    ),
    _unlived(
        heads="if",
        keys="asked cared checked communicated followed gave kept knew listened looked paid planned prepared "
        "read realised realized spent stuck thought took understood was were",
        shape=r"(?P<cue>if )(?=(?P<who>)(?:<w>){1,5}?(?:were|was|took|spent|knew|paid|listened|followed|asked|"
        r"checked|planned|communicated|"
        r"thought|cared|read|stuck|prepared|looked|understood|reali[sz]ed|kept|gave) (?:<adv>|been )*(?:more|less|"
        r"better|aware|careful|prepared|attention|"
        r"the time|to|up|it|this|the|enough|earlier|about|for|properly|closer) )",
        subject=AFTER,
        levels=Levels(),
        needs=r"\b(?:would|could|might|may) (?:not |never |<adv>)*have\b(?! to)|'d have(?! to)",
        unless=r"(?:even|as|asked|see|what) if\b|if (?:i|we) (?:was|were) (?:able|asked|to)",
    ),
    _unlived(
        heads=r"in with looking retrospectively hindsight knowing after thinking",
        keys="fact hind-sight hindsight knowing looking retrospect thinking",
        shape=rf"{_HINDSIGHT} (?:, )?(?:<adv>|though |however |of course |, )*(?:i|we|he|she|they|you|(?:my|our|his|"
        rf"her|their|the team 's?) (?:[\w-]+ ){{1,2}}?|the (?:[\w-]+ )?"
        r"(?:team|engineers?|developers?|group|decision|choice|idea|plan|approach|strategy)|this|it|that|"
        r"(?:choosing|using|doing|making|going|trying|having|building|adding|"
        r"taking|spending|deciding|not) (?:<w>){1,6}?) ?(?:<adv>|probably |all )*(?P<cue>(?:did not|was not|were "
        r"not|was never|were never|had not|could not|should|could|would (?:have|'ve)|"
        r"too|never|(?:was|were|is|seems|'s|are) (?:<adv>|probably |a |an |quite |very )*(?:not|unnecessary|"
        r"overkill|mistake|wrong|poor|bad|naive|foolish|premature|risky|"
        r"dangerous|insufficient|too|obvious|clear|silly|dumb|stupid|error|misguided|over[\w-]+|under[\w-]+|"
        r"wasteful|terrible|inadequate|unwise|"
        r"short-sighted|flawed|misplaced|unrealistic|waste|pointless|odd)|need(?:ed)?|spent|wasted|ought|might|"
        r"missed|forgot|failed|rushed|relied|regret|"
        r"made|put|chose|overcomplicated|tried|bit) )",
        unless=r"\b(?:could|would|should) not have (?:known|been|helped|changed)|20/20|made (?:<w>){0,3}(?:sense|"
        r"good|right|great)|(?:chose|made) (?:<w>)?(?:well|wisely)|"
        r"were (?:lucky|fortunate|right)|in hindsight bias",
    ),
    _unlived(
        heads="not unnecessary overkill too wrong mistake unwise naive premature avoidable",
        keys="hind-sight hindsight looking retrospect",
        shape=r"(?:not (?:<adv>|quite |really |a |the )*(?:necessary|ideal|needed|good|best|wise|right|worth|"
        r"required|appropriate|sensible|smart|optimal|enough|great)|"
        r"unnecessary|overkill|too [\w-]+|wrong|(?:a |the )?mistake|unwise|naive|premature|avoidable) ",
        lead=r"(?:was|were|is|seems|'s|be|been|proved) (?:<adv>|probably |perhaps |in hindsight |, |in retrospect |"
        r"maybe |a bit |far |way |much )*",
        needs=r"\b(?:hindsight|retrospect|hind-sight|looking back)\b",
        unless=r"\bnot (?:a|an) (?:mistake|error)|hindsight bias",
    ),
    _unlived(
        heads="the a my our one what",
        keys="appropriate best better correct easiest effective ideal obvious proper prudent reasonable "
        "responsible right safer sensible simplest smart wise",
        shape=r"(?:the|a|an|my|our|one|what) (?:<adv>|much |far |more )*(?P<cue>(?:better|right|correct|best|smart|"
        r"wise|wiser|smarter|safer|sensible|proper|appropriate|"
        r"prudent|responsible|reasonable|obvious|ideal|simplest|easiest|[\w-]+ effective|[\w-]+ sensible) (?:[\w-]+ "
        r")?(?:approach|option|thing|way|move|choice|solution|"
        r"idea|plan|call|strategy|decision|course of action|course|response|reaction)(?: here| at that point| then| "
        r"for us)?(?: to do| to take| to go)? (?:would|might|could) (?:<adv>|probably )*have )",
        unless=r"\bwhat would have been\b",
    ),
    _unlived(
        heads="prefer preferred liked expected hoped appreciated loved",
        keys="appreciated better expected hear hoped liked loved preferred seen",
        shape=r"(?:preferred|liked|expected|hoped|appreciated|loved) (?:it )?(?P<cue>(?:if|for|that|more|better|to "
        r"(?:see|have seen|get|have had|hear)) )(?P<who>)",
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
