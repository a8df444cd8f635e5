"""The small words of English that hold a clause together, and what systems and people do in it."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TECHNICAL = _words(
    "kubernetes k8s autoscaling scaling package queue cluster consumer resource node process task session network "
    "database storage cache password secret secrets certificate cert config content version display boot lock tag "
    "event state key plugin dependency lifecycle asset circuit traffic service load memory state connection window "
    "file device raid"
)
MODALS = _words("will would can could shall may might to")
PREPOSITIONS = _words(
    "of in on at by for with from to into onto during after before under over between within without about against "
    "among through via per despite like than toward towards across behind beside besides near off upon around along as"
)
DETERMINERS = _words(
    "the a an this that these those our my his her their its your some any all each every no another such what whose "
    "both neither either"
)
AUXILIARIES = _words(
    "am is are was were be been being has have had do does did will would can could shall should may might must 'd 's "
    "not never ought to get got gets"
)
BREAKS = _words(
    "because since although though while when whenever where if unless until whereas so yet however therefore hence "
    "thus meaning that why how whether once"
)
JOINS = _words("and or but then nor")
_ADVERBS = _words(
    "also just still then even already again not never often soon almost always somehow maybe perhaps yet ever once "
    "first indeed initially apparently somewhat kinda totally largely really actually both all either at least once "
    "only too instead later now sometimes rather quite very further both simply himself herself ourselves themselves "
    "myself itself thus"
)
_NOT_ADVERBS = _words(
    "reply supply apply family early likely assembly anomaly ally july italy daily weekly poly fly rely"
)

PASTS = _words(
    """ran run did made took gave went forgot broke left put set saw knew thought wrote sent cut hit let shut got came
    fell cost found had has was were kept lost told said began built chose drove drew overrode overwrote rewrote
    caught hid stood sat lent meant met paid rode rose rang sold shook shot slept slid sought spent stole struck
    swore swept swung taught tore threw understood woke wore won withdrew bent bought burst clung crept dealt dug
    ate felt fled flew fought froze hung heard held laid led leapt lay overslept overheard overtook spoke sprang
    undid undertook wept blew forbade foresaw grew misled misread mistook outdid oversaw sank shrank sped strove
    spun quit"""
)
_PRO_WORDS = _words(
    "it there here nothing something everything anything none nobody everybody everyone you who which what when where "
    "note please also then next today yesterday tomorrow"
)
# What people do in a timeline told in the present.
PRESENTS = _words(
    """runs makes takes gives goes forgets leaves puts sees knows thinks writes sends deletes restarts approves skips
    ignores misses merges deploys pushes removes adds opens"""
)
# What only people are asked to do; a note without a subject that 'failed to' do so is about people.
HUMAN_VERBS = _words(
    """notify notice realise realize communicate escalate consult ask tell inform document read review consider think
    understand appreciate anticipate remember recognise recognize plan coordinate engage announce discuss agree pay
    double-check learn mention question prioritise prioritize follow foresee predict raise involve seek listen care
    bother try obtain acknowledge adhere comply heed warn brief train rehearse investigate research properly
    adequately sufficiently fully thoroughly correctly carefully study schedule budget account spot test verify
    check validate confirm perform attend participate contribute reply apologise apologize supervise oversee mentor
    estimate delegate collaborate cooperate rotate"""
)
# What no software is asked to do, so that even a proper name that 'failed to' do so is a company's.
STRICT_VERBS = _words(
    """communicate consult tell inform consider think understand appreciate anticipate remember recognise recognize
    plan coordinate engage discuss agree learn question prioritise prioritize foresee raise involve seek listen care
    bother try comply heed train rehearse investigate research study budget patch disclose invest hire apologise
    apologize supervise oversee mentor delegate collaborate cooperate take act do live adequately sufficiently
    thoroughly carefully properly safeguard ensure admit test triage subject prepare conduct believe"""
)

_BASES = {
    "told": "tell", "thought": "think", "took": "take", "taken": "take", "given": "give", "gave": "give",
    "wrote": "write", "written": "write", "sought": "seek", "foresaw": "foresee",
    "understood": "understand", "done": "do", "did": "do",
    "made": "make", "paid": "pay", "heard": "hear",
}  # fmt: skip


def base_of(act: str) -> str:
    """Return the first word of an act as a dictionary has it: 'told' as 'tell', 'verifying' as 'verify'."""
    low = act.split(" ", 1)[0]
    if low.endswith("ing"):
        stem = low[:-3]
        return next((base for base in (stem, f"{stem}e", stem[:-1]) if base in HUMAN_VERBS | STRICT_VERBS), low)
    if low in _BASES or not low.endswith("ed"):
        return _BASES.get(low, low)
    if low.endswith("ied"):
        return f"{low[:-3]}y"
    return low[:-1] if low[:-1] in HUMAN_VERBS or low[:-1] in STRICT_VERBS else low[:-2]


def is_adverb(low: str) -> bool:
    """Say whether a word only colours the verb beside it."""
    return low in _ADVERBS or (low.endswith("ly") and len(low) > 4 and low not in _NOT_ADVERBS)


def is_function_word(low: str) -> bool:
    """Say whether a word only holds a clause together, so that it names nothing."""
    return low in _PRO_WORDS or any(low in small for small in (PREPOSITIONS, DETERMINERS, AUXILIARIES, BREAKS, JOINS))
