"""What was owed: what should have been planned, who was supposed to, what was needed at the time."""

from functools import partial

from app.domain.scales import Level
from app.domain.wording.pattern import BEFORE, Levels, Pattern, always

CODE = "AW303"

_unlived = partial(
    Pattern,
    category="counterfactual",
    message="'{cue}' measures the past with what is known now.",
    reframe="What did the options look like at the time, and what would make the better one the default?",
    levels=always(Level.NOTICE),
)
# Acts of people that a past without them is wished for; no machine's.
_HUMAN = (
    r"(?:approached|defined|scoped|specified|clarified|explained|delegated|estimated|budgeted|researched|studied|"
    r"explored|prototyped|simplified|postponed|organi[sz]ed|structured|established|agreed|decided|settled|chosen|"
    r"picked|hired|negotiated|proofread|publici[sz]ed|evaluated|assessed|analy[sz]ed|benchmarked|profiled|supervised|"
    r"mentored|onboarded|briefed|warned|appointed|nominated|thought|divided|consulted|invited|included in the (?:plan|"
    r"review|discussion)|focused|invested|devoted|dedicated|allotted|put more|paid more|made aware|made clear|"
    r"made clearer|told|asked|reminded|questioned|insisted|pushed back|spelled out|taken more seriously|given more|"
    r"worked on)"
)

PATTERNS = (
    _unlived(
        heads="should could ought",
        keys="been",
        shape=rf"(?:should|ought to) (?:not |never )?(?:<adv>)*<have> (?:<adv>)*been (?:<adv>)*(?P<act>{_HUMAN} )",
        agentless=True,
        unless=r"\bwhat should|should or should not|automatically",
    ),
    _unlived(
        heads="should could ought might",
        keys="been",
        shape=r"(?:should|could|ought to|might) (?:<adv>)*<have> been (?:[\w-]+ly )?<vbn> (?P<cue>(?:on |upon |out |"
        r"up |about )?(?:with|in) (?:<adv>|much |a lot |far )*(?:more|better|greater|a better|a more|closer|"
        r"stricter) (?:<w>){0,2}?(?:thinking|thought|care|attention|planning|detail|review|communication|testing|"
        r"focus|effort|diligence|rigou?r|time|coordination|consideration|discipline|organi[sz]ed|structured|effective|"
        r"efficient|way|manner|research|preparation|foresight|transparency|urgency|scrutiny|understanding|teamwork) )",
        unless=r"\bwhat (?:should|could)",
    ),
    _unlived(
        heads="supposed meant expected intended",
        shape=r"(?:supposed|meant|expected|intended) to (?:have )?(?:<adv>)*(?P<act>(?:check|renew|test|verify|review|"
        r"update|tell|inform|notify|escalate|communicate|document|do|remove|finish|deliver|coordinate|ask|follow|read|"
        r"make sure|ensure|take|provide|help|announce|rotate|revert|confirm|merge|approve|prepare|handle|fix|write|"
        r"send|watch|look|know|share|lead|train|report|add|clean|set|complete|catch|keep|be (?:watching|on call|"
        r"monitoring|checking|there|working))[^ ]* )",
        lead=r"(?:was|were) (?:<adv>)*",
        subject=BEFORE,
        imagined=True,
        levels=Levels(own=None, somebody=Level.NOTICE),
        unless=r"\bsupposed to be (?:able|a |the )",
    ),
    _unlived(
        heads="that which things something what anything",
        keys="allowed intended meant supposed",
        shape=r"(?:that |which |things |something |what |anything )(?:<det>[\w-]+ |we |i |you |they |he |she )?(?:was|"
        r"were|is|am|are) not (?:<adv>)*(?P<cue>(?:supposed|meant|intended|allowed) to )",
        lead=r"(?:merged|pushed|deployed|deleted|changed|committed|released|published|touched|edited|did|ran|removed|"
        r"shipped|sent|opened|used|clicked|modified|added|uploaded|posted|shared|installed|said|wrote|signed|"
        r"approved) (?:[^ .;:!?]+ ){0,4}?",
        subject=BEFORE,
        levels=Levels(),
    ),
    _unlived(
        heads="needed had need",
        keys="needed",
        shape=r"needed to (?:<adv>)*(?P<cue>(?:take a step back|step back|slow down|be (?:<adv>|much |far |a lot |"
        r"a bit )*(?:more|less|better|clearer|careful|realistic|honest|quicker|faster)|(?:communicate|plan|prepare|"
        r"think|focus|listen|talk|ask|do|manage|organi[sz]e|coordinate|work|try|spend|put|pay|"
        r"test) (?:[^ .,;:!?]+ ){0,4}?(?:more|better|earlier|harder|sooner|properly|beforehand|ahead|in advance|"
        r"first)) )",
        subject=BEFORE,
        imagined=True,
        levels=Levels(implied=None),
    ),
    _unlived(
        heads="need needn't",
        shape=r"need not <have> (?:been )?(?:<adv>)*<vbn> ",
        subject=BEFORE,
        levels=Levels(thing=Level.NOTICE, implied=Level.NOTICE),
        imagined=True,
    ),
    _unlived(
        heads="would could might",
        keys="been",
        shape=r"(?:would|could|might) (?:<adv>)*have (?:<adv>)*been (?:<adv>)*(?P<cue>(?:caught|avoided|prevented|"
        r"found|noticed|spotted|averted|mitigated|discovered|seen|detected|solved|saved|reduced|minimi[sz]ed|resolved|"
        r"easier|better) (?:<adv>|earlier |sooner )*(?:by|with|through|given) (?:<adv>|a |an |some |just |a bit |"
        r"a little |even )*(?:better|more|earlier|closer|proper|thorough|careful|stricter|clearer|deeper|good|"
        r"sufficient|adequate|basic|simple|reading|asking|talking|communicating|planning|thinking|testing|checking|"
        r"reviewing|listening|paying|being|doing|taking|having (?:a )?(?:better|more|clear)|following|"
        r"using) (?:<w>){0,3}?(?:review|testing|communication|planning|care|attention|coordination|preparation|"
        r"discipline|diligence|oversight|research|thought|foresight|understanding|the|it|this|that|our|more|up|to|"
        r"careful|a|checks?|questions?|docs|documentation|teamwork|collaboration|leadership|project management|"
        r"time management) )",
        unless=r"\bwhat (?:would|could)|better (?:monitoring|alerting|tooling)",
    ),
    _unlived(
        heads="better",
        keys="better served spent",
        shape=r"(?:better (?:off|served|spent|used|to have|not to have)) ",
        lead=r"(?:would|might|could|may|should|'d) (?:<adv>)*have (?:<adv>)*been (?:<adv>|far |much |a lot |way |"
        r"so much )*",
        unless=r"what would",
    ),
    _unlived(
        heads="could should might",
        keys="been",
        shape=r"(?:could|should|might) (?:<adv>)*<have> been (?P<cue>(?:<adv>|far |much |a lot |way |a bit |a little |"
        r"so much )*(?:better|clearer|smoother|improved|stronger|tighter|more (?:<adv>)?(?!likely|than|severe|serious|"
        r"difficult|costly)[\w-]+|handled better|done better|managed better) )",
        lead=r"(?:communications?|coordination|teamwork|planning|organi[sz]ation|collaboration|leadership|management|"
        r"preparation|testing|time|delegation|distribution|scheduling|handover|onboarding|response|handling|feedback|"
        r"estimation|discipline|scope|effort|decisions?|prioriti[sz]ation|work ethic|motivation|"
        r"attitude) (?:[^ .,;:!?]+ ){0,5}?",
        unless=r"\bwhat (?:could|should)|\b(?:server|http|api|node|network) (?:response|communication|management)",
    ),
    _unlived(
        heads="you",
        keys="ought should",
        shape=r"you (?:<adv>)*(?:should|ought to) (?:not )?(?:<adv>|never )*<have> (?:<adv>)*(?P<act>(?:merged|pushed|"
        r"tested|checked|asked|told|known|waited|reviewed|thought|caught|reverted|deployed|released|published|"
        r"followed|warned|informed|communicated|stopped|looked|mentioned|been (?:more|paying|careful|watching|"
        r"clearer)|left|let|opened|fixed|used|read|done|made|run|written|put|kept|touched|force-pushed|tagged|"
        r"bumped) )",
        levels=always(Level.WARNING),
        unless=r"\bif you\b|you should have (?:read|put|used|made|done) access|what you should",
    ),
    _unlived(
        heads="how",
        shape=r"how (?:could|did|can) (?P<cue>(?:nobody|no one|anyone|anybody|everyone|everybody|they|he|she|you|we|i|"
        r"the (?:[\w-]+ )?(?:team|engineers?|developers?|auditors?|reviewers?|company|management|founders?|devs|"
        r"managers?)) (?:<adv>|all |ever |possibly |all )*(?:not |never )?(?:miss(?:ed)?|overlook(?:ed)?|let (?:this|"
        r"it|that)|forget|ignore|be so|have (?:missed|let|been|not|forgotten|overlooked|allowed)|allow (?:this|it|"
        r"that)|notice(?:d)?|catch|fail|trust|screw|mess|get (?:this|it) (?:so )?wrong) )",
        unless=r"\bhow can (?:we|i|you) (?:not )?(?:notice|catch|trust|allow)|how can (?:<w>){1,3}(?:be sure|fail)",
    ),
    _unlived(
        heads="should ought",
        keys="been ought",
        shape=r"(?:should|ought to) <have> been (?:<adv>)*(?P<cue>(?:meeting|communicating|testing|checking|planning|"
        r"working|talking|documenting|reviewing|monitoring|watching|paying|using|doing|asking|listening|keeping|"
        r"tracking|focusing|thinking|sharing|writing|following|holding|making|taking) )",
        lead=r"^(?:[^\w]|\d|[a-z][^ .;:!?]* : )*",
    ),
    _unlived(
        heads="not",
        keys="intended meant should supposed wanted",
        shape=r"not (?:<adv>)*(?P<cue>what (?:i|we|he|she|they) (?:<adv>)*(?:meant|intended|wanted|should|"
        r"was supposed|were supposed) )",
        lead=r"(?:was|were) (?:<adv>)*",
    ),
    _unlived(
        heads="benefited benefitted profited gained",
        shape=r"(?:benefit+ed|profited|gained) (?:<adv>|greatly |a lot |much )*(?P<cue>from (?:<det>|<adv>|much |"
        r"even |some )*(?:better|clearer|more|earlier|stronger|having|stricter|closer|tighter) (?:<w>)?)",
        lead=r"(?:we|i|team|project|group|process|planning|game|communication|they|everyone) (?:would|could|"
        r"might) (?:<adv>)*have (?:<adv>)*",
        unless=r"\b(?:memory|cpu|disk|replicas|nodes|monitoring|alerting)\b",
    ),
)
