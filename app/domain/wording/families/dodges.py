"""Ways out that people are said to take: under the carpet, under the bus, fobbed off, kept denying, cooked the "
"books."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import AFTER, BEFORE, Levels, Pattern, always

CODE = "AW322"

_OWN = r"(?:his|her|their|its|our|my)"
_TAKEN = (
    r"(?:s(?:weep|wept|weeping) (?:<w>){1,6}?under (?:<det>)?(?:rug|carpet)|fob(?:bed|bing)? (?:<w>){0,4}?off|"
    r"palm(?:ed|ing)? (?:<w>){0,4}?off|gag(?:ged|ging)?(?! with| reflex)|gaslit|gaslight(?:ed|ing)?|hush(?:ed|ing)? "
    r"(?:<w>){0,3}?up|paper(?:ed|ing)? over|gloss(?:ed|ing)? over|pretend(?:ed|ing)? (?:that|not to|nothing|"
    r"everything|to (?:know|care|understand|be|have|listen)|it|all|there)|feign(?:ed|ing)?|shift(?:ed|ing)? (?:<det>)?"
    r"blame|pass(?:ed|ing)? (?:<det>)?(?:buck|blame)|point(?:ed|ing)? (?:<det>)?fingers?|scapegoat(?:ed|ing)?|"
    r"thr(?:ow|ew|own|owing) (?:<w>){1,4}?(?:under the bus|to the wolves)|wash(?:ed|ing)? (?:<w>)?hands of|"
    r"duck(?:ed|ing)? (?:<det>)?(?:responsib[a-z]*|questions?|blame|issue)|sidestep(?:ped|ping)? (?:<det>)?(?:responsib"
    r"[a-z]*|questions?|blame|issue)|ma(?:k|d)e? excuses|making excuses|play(?:ed|ing)? (?:dumb|innocent|the victim)|"
    r"cook(?:ed|ing)? the books|fiddl(?:ed|ing) the|falsif(?:ied|ying)|massag(?:ed|ing) the (?:numbers|figures|data)|"
    r"lin(?:ed|ing) (?:<w>)?(?:own )?pockets|cash(?:ed|ing) (?:in|out)(?= (?:while|before|as|on) )|r[au]n(?:ning)? off "
    r"with(?! it )|made off with|left (?:<w>){1,3}?(?:holding the (?:bag|baby)|high and dry|in the lurch|hanging)|"
    r"hung (?:<w>){1,4}?out to dry|turn(?:ed|ing)? (?:<w>)?back on (?:us|the|our|them|their)|stab(?:bed|bing) (?:<w>)"
    r"{1,3}?in the back|went behind (?:<w>){1,4}?(?:back|backs)|(?:go|going) behind (?:<w>){1,4}?(?:back|backs)|"
    r"pull(?:ed|ing)? the wool|talk(?:ed|ing)? (?:its|his|her|their) way out|weasel(?:ed|led|ing)? out|spun(?= "
    r"(?:<w>){1,6}?(?:as|into|to) )|"
    r"oversold|overpromised|over-promised|double-?cross(?:ed|ing)?|sabotag(?:ed|ing)|stole "
    r"credit|took (?:all )?(?:the )?credit for|kept (?:<w>){1,3}?to (?:himself|herself|themselves|itself)|bull(?:y|ied|"
    r"ying)|harass(?:ed|ing)?|intimidat(?:ed|ing)|dragg?(?:ed|ing) (?:<w>)?feet|dragged (?:<w>)?heels|sat on "
    r"(?:<w>){0,5}?(?:report|finding|warning|fix|patch|disclosure|email|news|information|results?|hands)[a-z]*) "
)
_HEADS = (
    "sweep swept sweeping fob fobbed fobbing palm palmed palming gag gagged gagging gaslit gaslight gaslighted "
    "gaslighting hush hushed hushing paper papered papering gloss glossed glossing pretend pretended pretending feign "
    "feigned feigning shift shifted shifting pass passed passing point pointed pointing scapegoat scapegoated "
    "scapegoating throw threw thrown throwing wash washed washing duck ducked ducking sidestep sidestepped "
    "sidestepping "
    "make made making play played playing cook cooked cooking fiddled fiddling falsified falsifying massaged massaging "
    "lined lining cashed cashing ran run running left hung turn turned turning stabbed stabbing went go going pull "
    "pulled pulling talk talked talking weasel weaseled weaselled weaseling spun oversold overpromised over-promised "
    "double-crossed doublecrossed sabotaged sabotaging stole took kept bully bullied bullying harass harassed "
    "harassing "
    "intimidated intimidating dragged dragging sat"
)
_KEYS = (
    "sweep swept fob palm gag gaslit gaslight hush paper gloss pretend feign blame buck finger scapegoat bus wolves "
    "wash "
    "duck sidestep excuses dumb innocent victim books fiddl falsif massag pocket cash off holding high lurch "
    "hanging dry "
    "back wool way weasel spun oversold overpromised over-promised double sabotag credit himself herself themselves "
    "itself bull harass intimidat drag report finding warning fix patch disclosure email news information result hands"
)

_dodged = partial(
    Pattern,
    subject=BEFORE,
    of_people=True,
    category="judgement",
    message="'{cue}' reads a motive into what people did.",
    reframe="Who knew what at which time, and what made it costly to say so?",
    levels=Levels(somebody=Level.WARNING),
)

PATTERNS = (
    _dodged(
        heads=_HEADS,
        keys=_KEYS,
        shape=_TAKEN,
        unless_before=r"(?:not|never|was|were|been|being|is|are|be|to|can|could|may|might|will|would|should) "
        r"(?:<adv>)*",
        unless=r"\bpretend(?:ed|ing)? (?:<w>){0,3}?(?:user|client|attack)|\b(?:mock|fake|stub|dry run)\b",
    ),
    _dodged(
        heads=_HEADS,
        keys=_KEYS,
        lead=r"(?:tried|trying|tries|attempt(?:ed|ing)|cho(?:se|osing)|decided|began|beg[iu]n(?:ning)?|continu(?:ed|"
        r"es|ing)|"
        r"preferred|prefers|rushed|managed|likes?|liked|loves?|hoped|did) (?:<adv>)*(?:to )?(?:<adv>)*",
        shape=_TAKEN,
        imagined=True,
        unless_before=r"(?:not|never) ",
    ),
    _dodged(
        heads="denying denied denies deny insisting insisted claiming",
        keys="deny denied denies insist claim",
        lead=r"(?:spent (?:<w>){1,4}?|(?:kept|keeps|keep|continu(?:ed|es|ing) to|still|flatly|repeatedly|stubbornly|"
        r"simply|"
        r"vehemently|persistently|first|initially) )(?:<adv>)*",
        shape=r"(?:denying|denied|denies|deny|insisting|insisted|claiming) (?:that |any |all |everything|it|the |"
        r"there |responsib|wrongdoing|knowledge|having |nothing )",
        unless_before=r"(?:not|never) ",
        unless=r"\b(?:access|request|permission|connection|firewall|login)s? (?:<w>){0,4}denied|denied (?:access|"
        r"entry|the "
        r"request)",
    ),
    _dodged(
        heads="blamed blames blaming",
        shape=r"blam(?:ed|es|ing) (?:us|me|them|him|her|everyone|everybody|others|each other|one another|somebody|"
        r"someone|"
        r"(?:the|a|an|some|our|their|its|his|her) (?:[\w-]+ )?(?:users?|customers?|vendors?|staff|engineers?|team|"
        r"contractors?|weather|press|media|bug|glitch|market|employees?|interns?|predecessors?|pilots?|operators?|"
        r"community)) ",
        levels=Levels(own=None, somebody=Level.WARNING),
        unless_before=r"(?:not|never|without|avoid|stop|than|of|to|instead of) (?:<adv>)*",
    ),
    _dodged(
        heads="put puts putting placed places placing valued values",
        keys="before above ahead over",
        shape=r"(?:put(?:s|ting)?|plac(?:ed|es|ing)|valued?s?) (?:<w>){1,3}?(?:before|above|ahead of|over) "
        r"(?:<det>)?(?:own )?"
        r"(?:safety|security|quality|users|customers|people|passengers|patients|pilots|lives|workers|staff|employees|"
        r"stability|testing|privacy|clients|members|players|correctness) ",
        levels=Levels(somebody=Level.WARNING),
        unless_before=r"(?:not|never|always|should|must|to|we|i) (?:<adv>)*",
    ),
    _dodged(
        heads="looked looks looking did does doing let lets left leaves leaving hogged monopolised monopolized "
        "rugged rug-pulled rugpulled",
        keys="away nothing all most everything bulk hogged monopoli rug",
        shape=r"(?:look(?:ed|s|ing) away|d(?:id|oes|oing) (?:absolutely |almost |next to |literally |basically "
        r")?nothing (?:"
        r"until|for|about|but|all|at all|\.|,)|(?:left|leaves|leaving) (?:everything|all the work|all of it|most of "
        r"it|it all) (?:to|for) (?:me|us|him|her|others|the rest)|hogged|monopoli[sz]ed|rug-?(?:ged|pulled)|lets? "
        r"(?:me|us|him|her|them|"
        r"the rest|others|the others) do (?:all|most|"
        r"everything|the bulk)) ?",
        unless_before=r"(?:not|never|to|can|could) (?:<adv>)*",
        unless=r"nothing (?:wrong|unusual|special)",
    ),
    _dodged(
        heads="dismissed ignored downplayed silenced hidden concealed overruled suppressed rejected brushed laughed "
        "waved "
        "disregarded belittled ridiculed",
        lead=r"(?:was|were|been|being|got) (?:<adv>)*",
        shape=r"(?P<cue>(?:dismissed|ignored|downplayed|silenced|hidden|concealed|overruled|suppressed|brushed "
        r"(?:off|aside)|"
        r"laughed (?:off|at)|waved (?:away|aside|through)|disregarded|belittled|ridiculed) by )(?P<who>)",
        subject=AFTER,
        levels=Levels(own=Level.NOTICE, somebody=Level.WARNING),
        unless=r"\b(?:packets?|requests?|settings?|flags?|options?|headers?|dialogs?|popups?|modals?|banners?) "
        r"(?:<w>){0,3}"
        r"(?:was|were|been|being|got) ",
    ),
    _dodged(
        heads="forest wood woods",
        lead=r"(?:see|saw|seeing|seen|missed|miss|lost sight of) the ",
        shape=r"(?:forest|woods?) for (?:the |all the )?trees ",
        subject="any",
        levels=always(Level.NOTICE),
        message="'{cue}' is a verdict in a picture. What was seen and weighed at the time is not told.",
        reframe="What filled the view at the time, and what would have shown the whole?",
    ),
    _dodged(
        heads="cover-up coverup whitewash malpractice misconduct wrongdoing foul",
        shape=r"(?:cover-?up|whitewash|malpractice|misconduct|wrongdoings?|foul play) (?!test|layer|page)",
        subject="any",
        levels=always(Level.WARNING),
        unless_before=r"(?:not|no|any|denied|denies|without|of|suspected|alleged|potential|possible) (?:<w>)?",
        unless=r"\b(?:policy|code of conduct|liab|warrant|report any)\b",
    ),
)
