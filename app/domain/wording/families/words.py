"""Words that several families share: what people do with care or without, and how that is graded."""

# Past participles of what only people do with their work; systems are not planned badly by themselves.
CRAFT = (
    r"(?:planned|designed|con(?:ce|cie|cei)i?ved|implemented|coded|programmed|written|tested|reviewed|checked|verified|"
    r"validated|vetted|documented|communicated|managed|organi[sz]ed|coordinated|co-ordinated|prepared|executed|led|"
    r"supervised|scoped|estimated|scheduled|budgeted|prioriti[sz]ed|delegated|divided|researched|investigated|"
    r"analy[sz]ed|evaluated|assessed|audited|inspected|trained|briefed|informed|instructed|explained|described|"
    r"specified|discussed|thought(?: out| through| about| of)?|considered|maintained|staffed|funded|advertised|"
    r"marketed|presented|rehearsed|practi[sc]ed|proofread|structured|architected|engineered|chosen|"
    r"timed|judged|mentored|onboarded|coached|enforced|escalated|announced|agreed|"
    r"examined|studied|debated|justified|articulated|formulated|anticipated|foreseen|accounted for|understood|"
    r"integrated and tested|looked (?:after|into|at)|dealt with|taken care of|followed up(?: on)?|cared for|crafted|"
    r"constructed|negotiated|governed|administered|administrated|advised|educated|taught|thought-out)"
)
# What people give or spend on their work.
HEED = (
    r"(?:attention|thought|care|consideration|priority|scrutiny|diligence|due diligence|effort|focus|emphasis|weight|"
    r"time|importance|planning|preparation|testing|research|discussion|reflection|practice|rigou?r|communication|"
    r"caution|training|guidance|coordination|oversight|supervision|analysis|foresight|feedback|notice|warning)"
)
SPENT = (
    r"(?:given|paid|put|spent|devoted|dedicated|invested|set aside|allotted|reserved|made|done|performed|"
    r"carried out|conducted|undertaken|exercised|taken|placed|directed|shown|provided|scheduled|planned|budgeted)"
)
VERY = (
    r"(?:<adv>|very |quite |rather |so |really |pretty |just |somewhat |a bit |a little |too |far |way |much |"
    r"all too )*"
)
