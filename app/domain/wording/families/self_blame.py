"""Authors who take the fault upon themselves, and sentences that hand it to one person."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, BEFORE, PEOPLE_OR_NOTE, Levels, Pattern, always

CODE = "AW301"

_blamed = partial(
    Pattern,
    category="person_blame",
    message="'{cue}' is blame too, even of oneself. It ends the question where it gets interesting.",
    reframe="What would have helped anybody in the same place?",
    levels=always(Level.NOTICE),
)
_FAULT = r"(?:fault|mistakes?|errors?|blunders?|oversight|responsibility|failures?|failings?|shortcomings?|bad)"
_FAULTY_ACT = (
    r"(?:broke|caused|crashed|deleted|dropped|wiped|killed|messed|screwed|fucked|took down|brought down|introduced|"
    r"forgot|failed|missed|overlooked|misconfigured|misread|made the (?:mistake|error|change|call|decision|wrong)|"
    r"pushed|merged|approved|deployed|decided|con(?:ce|cei|cie)i?ved|wrote|committed|insisted|ran the|let|left|gave|"
    r"suggested|proposed|signed off|okayed|ignored|dismissed|skipped|disabled|turned off|removed|changed|triggered|"
    r"started (?:it|this)|created (?:this|the (?:mess|problem|issue|bug))|accidentally|mistakenly|inadvertently|"
    r"wrongly|incorrectly|poorly|badly|\( (?:poorly|badly|stupidly) \)|stupidly|foolishly|did (?:this|it|that|not)|"
    r"did not|was supposed|should have|was responsible|didn't|got (?:it|us|this))"
)

PATTERNS = (
    _blamed(
        heads="one ones person people guy girl who me",
        shape=r"(?:the (?:only )?(?:one|ones|person|people|guy|girl|developer|engineer|admin|idiot|team|reviewer|"
        rf"author) |me )?(?:who|that) (?:<adv>)*(?P<cue>{_FAULTY_ACT} )",
        lead=r"(?:was|were|is|am|are|'s|'m) (?:<adv>|the (?:only )?(?:one|ones|person|people|guy|girl|developer|"
        r"engineer|admin|idiot) |me |us )+",
        subject=BEFORE,
        levels=Levels(),
        message="'{cue}' hands the act to one person. Nobody can fix the system from there.",
        unless_before=r"(?:not|n't|never) ",
    ),
    _blamed(
        heads="it",
        keys="myself who",
        shape=rf"it (?:was|is|'s) (?:<adv>)*(?P<cue>(?:me|i|us|we|myself) who (?:<adv>)*{_FAULTY_ACT} )",
    ),
    _blamed(
        heads="it",
        keys="who",
        shape=rf"(?P<cue>it (?:was|is|'s) (?:<adv>)*)(?P<who>)(?=(?:<w>){{1,4}}?who (?:<adv>)*{_FAULTY_ACT} )",
        subject=AFTER,
        levels=Levels(own=None, somebody=Level.WARNING),
        message="'{cue}' hands the act to one person. Nobody can fix the system from there.",
    ),
    _blamed(
        heads="mine ours myself ourselves me us",
        shape=r"(?:mine|ours|myself|ourselves|me|us) (?=\. |, |! |$|alone |and |for |as )(?:alone )?",
        lead=rf"(?:{_FAULT} (?:<adv>|here |for (?:this|that|it) )*(?:is|was|were|are|lies with|rests with|"
        r"falls on) (?:<adv>|all |on |with )*|(?:blame|blaming|fault|faulted|blamed|to blame (?:is|are|was|"
        r":)) (?:it |this |that )?(?:on )?)",
        unless=r"\b(?:not|n't|never) (?:<w>){0,3}(?:fault|blam)|(?:do|please|to|can|will|would|could) not blame|"
        r"tell (?:us|me)|told (?:us|me)",
    ),
    _blamed(
        heads="my our",
        shape=r"(?:my|our) (?:<adv>|own |very own |biggest |big |first |main |only |fatal |greatest |worst |personal |"
        r"collective |shared |part of the |stupid |silly |dumb |terrible |costly |repeated |many |past |initial |"
        r"critical |major )+(?P<cue>(?:fault|mistakes?|errors?|blunders?|oversights?|failings?|failures?|"
        r"shortcomings?|misstep|missteps|slip|screw-?up) )(?!rate|budget|message|handl|log|page|track|report|toler|"
        r"domain|code|response)",
        unless_before=r"(?:(?:not|no|never|n't|without) (?:<w>){0,2}|(?:learn|learns|learned|learning|learnt) from |"
        r"from |fix |correct |fixed |corrected )",
        unless=r"\blearn(?:ed|t|ing)? from (?:my|our)",
    ),
    _blamed(
        heads="my our",
        keys="error failing fault mistake shortcoming",
        shape=r"(?:my|our) (?P<cue>(?:mistake|failing|shortcoming|error|fault)s? (?:here |there |in (?:this|"
        r"that) [\w-]+ )?(?:was|were|is|lay|lies|came|included|cost|led|caused|meant|made) )",
    ),
    _blamed(
        heads="own owns owned owning admit admitted admitting accept accepted accepting bear shoulder acknowledge "
        "confess assume",
        shape=rf"(?:own(?:s|ed|ing)? (?:up to |this |the |our |my )(?:<w>){{0,3}}?|(?:admit|admitted|admitting|accept|"
        r"accepted|accepting|bear|shoulder|acknowledge|confess|assume)(?:<w>)? (?:that |the |all |full |complete |"
        rf"to |some of the |my |our )*(?:own )?)(?P<cue>(?:{_FAULT}|blame|wrong) )",
        lead=r"(?:i|we) (?:<adv>|do |will |must |have to |want to |'d like to |would like to |can |fully )*",
        unless=r"\b(?:not|never) (?:<w>)?(?:own|admit|accept|assume)|error (?:rate|budget|message)",
    ),
    _blamed(
        heads="responsible accountable answerable",
        shape=r"(?:responsible|accountable|answerable) (?P<cue>(?:for (?:the |this |that |these |what |all |our |"
        r"my )(?:[\w-]+ ){0,2}?(?:outage|incident|mistakes?|failures?|mess|damage|downtime|loss|losses|breach|"
        r"happened|delay|delays|bug|bugs|problem|problems|accident|error|errors|disaster|crash|leak)) )",
        lead=r"(?:am|are|was|were|is|'m|feel|felt|hold (?:<w>)?|held|solely|directly|partly|partially|fully|largely|"
        r"ultimately|personally) (?:<adv>|the one |the ones )*",
        subject=BEFORE,
        levels=Levels(),
        unless=r"\b(?:not|never|n't|whether|if|who|team) (?:<w>){0,2}responsible|legally",
    ),
    _blamed(
        heads="guilty",
        keys="charged",
        shape=r"guilty as charged ",
    ),
    _blamed(
        heads="guilty",
        shape=r"guilty (?:of|for|as charged|here|on (?:this|that|both)|too|. )",
        lead=r"(?:am|are|was|were|is|been|be|'m|feel|felt|feeling|plead|also|all|both|equally) (?:<adv>|also |all |"
        r"both |very |so |kind of |a bit )*",
        subject=BEFORE,
        levels=Levels(),
        unless=r"\b(?:not|never|n't) (?:<w>){0,2}guilty|found guilty|court|jury|charges|convicted",
    ),
    _blamed(
        heads="let",
        shape=r"let (?:myself|ourselves|my|our|the|everyone|everybody|you|it|this|that|things|quality|him|her|them|"
        r"people|us)(?: own)? (?:[\w-]+ ){0,2}?(?P<cue>(?:down|slip|slide|lapse|go too far|get (?:out of hand|"
        r"the better|away|in the way|to (?:me|us)|carried)|expire|fester|linger|drift|rot|run out|happen) )",
        subject=BEFORE,
        levels=Levels(),
        unless_before=r"(?:not|n't|never|will|to|can|could|would|may|might|and) ",
        unless=r"\b(?:let (?:it|this|that|the [\w-]+) (?:run|soak|bake|drain|cool|finish)|shut (?:it|them) down|"
        r"wind down)",
    ),
    _blamed(
        heads="let",
        shape=r"let (?:[^ .,;:!?]+ ){1,4}?(?P<cue>get (?:out of (?:hand|control)|the (?:better|best) of|away from|"
        r"in the way|to (?:me|us|our|my)) )",
        subject=BEFORE,
        levels=Levels(),
        unless_before=r"(?:not|n't|never|to) ",
    ),
    _blamed(
        heads="came come coming fell fall fallen falling",
        shape=r"(?:(?:c(?:a|o)me|coming) up short|f(?:e|a)ll(?:en|ing)? (?:<adv>|far |well |a bit |"
        r"a little )*(?:short|behind)) ",
        subject=BEFORE,
        levels=PEOPLE_OR_NOTE,
        unless=r"\b(?:replica|node|consumer|follower|queue|lag|sync|indexer|pod|server)s? (?:<w>){0,4}(?:fell|falling|"
        r"fall|fallen)|fall(?:en|ing)? behind the (?:chain|head|leader)",
    ),
    _blamed(
        heads="where how what why",
        keys="came erred everyone failed fell got lacked let messed missed mistake ourselves screwed struggled went "
        "wrong",
        shape=r"(?:where|how|what|why) (?P<cue>(?:i|we) (?:<adv>)*(?:failed|went wrong|came up short|fell short|erred|"
        r"messed up|screwed up|made (?:<w>)?mistakes?|did wrong|got wrong|lacked|fell down|struggled most|let (?:you|"
        r"everyone|ourselves) down|missed the mark) )",
        unless=r"^(?:#|\*|<w>)?what (?:we|i) (?:got|did) wrong (?:$|\.|:)|where we got lucky",
    ),
    _blamed(
        heads="err errs blunder blunders bluster blustered erred misstepped slipped goofed flubbed fumbled botched "
        "bungled blundered faltered failed floundered",
        keys="err errs blunder bluster failed faltered floundered flubbed fumbled goofed misstepped slipped",
        shape=r"(?:err(?:s|ed)?(?! on the side)|blunders?|bluster(?:ed)?|misstepped|slipped up|goofed|flubbed|"
        r"fumbled|blundered|"
        r"faltered|floundered|"
        r"failed (?:<adv>)*(?:you|our|my|hard|ourselves|myself|to live up|as a|in (?:our|my)|on (?:our|my|that|"
        r"this))) ",
        subject=BEFORE,
        of_people=True,
        levels=Levels(),
        unless_before=r"(?:test|job|build|check|request|deploy) ",
    ),
    _blamed(
        heads="missed miss fell",
        shape=r"(?:miss(?:ed)? the (?:mark|boat|point)|f(?:e|a)ll (?:<adv>|well |far )*(?:short of|"
        r"below) (?:<det>)?(?:own |usual |high )*(?:standards?|expectations?|mark|bar)|(?:not|n't) (?:meet|met|"
        r"live up to|lived up to) (?:<det>)?(?:own |usual |high )*(?:standards?|expectations?)) ",
        lead=r"|(?:not |did not )",
        subject=BEFORE,
        levels=PEOPLE_OR_NOTE,
    ),
    _blamed(
        heads="live lived meet met uphold",
        keys="commitment expectation promise standard",
        shape=r"(?:live up to|lived up to|meet|met|uphold) (?:<det>)?(?:own |usual |high |normal )*(?:standards?|"
        r"expectations?|promises?|commitments?) ",
        lead=r"(?:did|do|have|had|does) not (?:<adv>)*|fail(?:ed|ing)? to ",
        subject=BEFORE,
        levels=Levels(),
    ),
    _blamed(
        heads="my our",
        keys="doing",
        shape=r"(?:my|our) (?:own )?doing (?=\. |, |$|and |! )",
        lead=r"(?:is|was|were|are|'s|been) (?:<adv>|all |partly )*",
    ),
    _blamed(
        heads="on",
        keys="our own part",
        shape=r"on (?:my|our) (?:own )?(?P<cue>parts? )(?=\. |, |$|and |! |to |because |for |as )",
        needs=r"\b(?:mistake|error|oversight|silly|stupid|dumb|foolish|failure|fault|misunder|laz|careless|naive|bad|"
        r"poor|lack|sloppy|miss|wrong|inexperience|misread|misjudg|assum|negligen|ignoran|overestim|underestim|lapse|"
        r"slip)[a-z]*",
    ),
    _blamed(
        heads="no",
        keys="excuse",
        shape=r"(?:no|not an|not a good|never an|n't an|poor) (?:<adv>|real |good |valid )*excuses? ",
        lead=r"|(?:is|was|be|'s|are|have|has|had) (?:<adv>)*",
        unless_before=r"(?:have|left|leave|leaves|leaving) (?:you|anyone) ",
    ),
    _blamed(
        heads="not",
        keys="excuse",
        shape=r"not (?:<adv>|be )*(?:an |a good |a valid )?excuse ",
    ),
    _blamed(
        heads="on under",
        keys="watch",
        shape=r"(?:on|under) (?:my|our|his|her|their) watch ",
    ),
    _blamed(
        heads="me",
        shape=r"me (?=, |\. |! |$|\) |- )",
        lead=r"(?:that|it|this) (?:was|is|'s) (?:<adv>|all |probably |likely )*",
        unless=r"\b(?:is|was) (?:it|that|this) (?:just )?me\b|just me",
    ),
)
