"""Words that several families share: what people do with care or without, and how that is graded."""

# Past participles of what only people do with their work; systems are not planned badly by themselves.
CRAFT = (
    r"(?:planned|designed|con(?:ce|cie|cei)i?ved|implemented|coded|programmed|written|tested|reviewed|checked|"
    r"verified|validated|vetted|documented|communicated|managed|organi[sz]ed|coordinated|co-ordinated|prepared|"
    r"executed|led|supervised|scoped|estimated|scheduled|budgeted|prioriti[sz]ed|delegated|divided|researched|"
    r"investigated|analy[sz]ed|evaluated|assessed|audited|inspected|trained|briefed|informed|instructed|explained|"
    r"described|specified|discussed|thought(?: out| through| about| of)?|considered|maintained|staffed|funded|"
    r"advertised|marketed|presented|rehearsed|practi[sc]ed|proofread|structured|architected|engineered|chosen|timed|"
    r"judged|mentored|onboarded|coached|enforced|escalated|announced|agreed|examined|studied|debated|justified|"
    r"articulated|formulated|anticipated|foreseen|accounted for|understood|integrated and tested|looked (?:after|into|"
    r"at)|dealt with|taken care of|followed up(?: on)?|cared for|crafted|constructed|negotiated|governed|administered|"
    r"administrated|advised|educated|taught|thought-out)"
)
# What people give or spend on their work.
HEED = (
    r"(?:attention|thought|care|consideration|priority|scrutiny|diligence|due diligence|effort|focus|emphasis|weight|"
    r"time|importance|planning|preparation|testing|research|discussion|reflection|practice|rigou?r|communication|"
    r"caution|training|guidance|coordination|oversight|supervision|analysis|foresight|feedback|notice|warning)"
)
SPENT = (
    r"(?:given|paid|put|spent|devoted|dedicated|invested|set aside|allotted|reserved|made|done|performed|carried out|"
    r"conducted|undertaken|exercised|taken|placed|directed|shown|provided|scheduled|planned|budgeted)"
)
VERY = (
    r"(?:<adv>|very |quite |rather |so |really |pretty |just |somewhat |a bit |a little |too |far |way |much |"
    r"all too )*"
)
