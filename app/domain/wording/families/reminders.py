"""Appeals to memory and resolve: remember, never again, do not forget, people reminded and told."""

from app.domain.scales import Level
from app.domain.wording.families.asked import ASKED, MUST, OPENS, asked
from app.domain.wording.pattern import BEFORE, Levels

CODE = "AW312"

PATTERNS = (
    asked(
        heads="remember forget sure mind certain",
        shape=r"(?:remember|(?:do not|never|not) forget|be sure|be certain|(?:bear|keep) (?:<w>)?in mind) to (?:<adv>|"
        r"always )*(?P<act>(?:check|verify|validate|test|ask|communicate|notify|inform|announce|tell|document|escalate|"
        r"back|back-up|backup|renew|rotate|double|triple|consult|involve|talk|breathe|review|think|look|read|pull|"
        r"commit|merge|turn|disable|enable|rest|sleep|listen|plan|prepare|confirm|share|say|thank|stop|wait|log|write|"
        r"ping|call|page)[a-z-]* )",
        lead=rf"{OPENS}|{MUST}(?:<adv>|all )*|(?:do not|never|be|bear|keep) (?:<w>)?",
        subject=BEFORE,
        imagined=True,
        levels=ASKED,
        unless=r"\b(?:did not|could not|had to|did|i|we) remember|hard to remember|no need to remember|(?:need|have|"
        r"having|rely|relying|reliance|relies|depend|depends|depending) (?:<w>){0,4}rememb",
    ),
    asked(
        heads="make making",
        keys="certain making sure",
        shape=r"mak(?:e|ing) (?:sure|certain) (?:that )?(?P<cue>you (?:<adv>|all )*(?:have|'ve|are|do not|did|know|use|"
        r"check|only|never|always|get|run|test|read|understand|follow|pull|merge|branch) )",
        needs=r"\b(?:please|guys|folks|next time|people|team)\b",
    ),
    asked(
        heads="do never avoid not stop",
        keys="assume assuming bite biting blindly carried complacent forget granted greedy guess hasty lazy leave "
        "leaving neglect over-commit over-scope over-scoping overcommit overestimate overestimating overscope "
        "overscoping overthink panic planning procrastinate procrastinating push put review rush sight skip someone "
        "steps straight underestimate underestimating wait",
        shape=r"(?:do not|never|stop|avoid) (?:<adv>|ever |again |get |getting |be |being )*(?P<cue>(?:forget(?:ting)? "
        r"(?!to)|rush(?:ing)?|underestimat(?:e|ing)|overestimat(?:e|ing)|procrastinat(?:e|ing)|overcommit(?:ting)?|"
        r"over-commit(?:ting)?|complacent|(?:leave|leaving|wait|waiting|put|putting) (?:<w>){0,5}?(?:last (?:minute|"
        r"moment|second)|the (?:very )?end)|neglect(?:ing)?|tak(?:e|ing) (?:<w>){1,5}?for granted|los(?:e|ing) sight|"
        r"panic(?:king)?(?= [.!,]| $|$)|lazy|hasty|greedy|overthink(?:ing)?|over-?scop(?:e|ing)|carried away|blindly "
        r"[\w-]+|assum(?:e|ing) (?:that|things|anything|everything|it|you|people|the|someone|others)|bite off|biting "
        r"off|push (?:straight|directly) to (?:main|master|prod)|skip(?:ping)? (?:the )?(?:tests?|testing|reviews?|"
        r"planning|steps)|guess(?:ing)? (?=\.|,|$|at|about)) )",
        lead=rf"{OPENS}|{MUST}(?:<adv>|all |both )*",
        subject=BEFORE,
        imagined=True,
        levels=ASKED,
        unless=r"\b(?:we|i|they|you) do not (?:assume|forget)|if you",
    ),
    asked(
        heads="never not will wo avoid",
        keys="again",
        shape=r"(?:never|not|avoid) (?P<cue>(?:<adv>)*(?:do|make|let|repeat|touch|deploy|push|merge|run|use|trust|try|"
        r"work|forget|rush|underestimate|allow|skip|ignore|leave|take|write|agree|accept|happen on (?:my|our) watch) "
        r"(?:[^ .;:!?]+ ){0,7}?(?:again|ever again) )",
        lead=r"(?:will|shall|'ll|should|must|to|i|we|let us|let 's|promise (?:<w>)?to|swear to|vow to|lesson "
        r"(?:<w>){0,2}:?) (?:<adv>)*|^(?:[^\w]|\d)*",
        subject=BEFORE,
        imagined=True,
        levels=Levels(implied=Level.NOTICE),
        unless=r"\b(?:fail|crash|error|occur)[a-z]* again|will not be (?:able|used|run|deployed|possible)|not (?:run|"
        r"be) again|before (?:<w>){0,5}again|until",
    ),
    asked(
        heads="reminded told taught educated",
        shape=r"(?:reminded|told|taught|educated) (?P<cue>(?:<adv>)*(?:to|of|about|again) )",
        lead=r"(?:needs? to|have to|has to|had to|must|should|will|shall) (?:<adv>)*be (?:<adv>|all )*",
        subject=BEFORE,
        imagined=True,
        levels=Levels(other=Level.NOTICE, crowd=Level.NOTICE),
        unless=r"\b(?:do|does|did|would|should) not (?:have|need)",
    ),
    asked(
        heads="never",
        shape=r"never again (?P<cue>(?:will|shall|should|must|do|let|am|are|'ll|deploy|run|push|merge|ship|release|"
        r"trust|skip|touch|use) (?:i|we|you|anyone|this|[\w-]+) )",
        unless=r"\b(?:fail|crash|error|occur)[a-z]* ",
    ),
    asked(
        heads="urge urged urging tell told instruct instructed warn warned order ordered admonish admonished beg "
        "implore remind reminded reminding expect expected ask asked want",
        shape=r"(?:urg(?:e|ed|ing)|tell|told|instruct(?:ed)?|warn(?:ed)?|order(?:ed)?|admonish(?:ed)?|beg|implore|"
        r"remind(?:ed|ing)?|expect(?:ed)?|ask(?:ed)?|want) (?:<adv>|all |our |the |my |every |each |other )*(?:team|"
        r"teams|people|engineers?|developers?|everyone|everybody|staff|devs|operators?|members|team members|teammates|"
        r"employees|you|colleagues|contributors|reviewers|maintainers|them|users|him|her|us|folks|guys) (?P<cue>(?:all "
        r")?(?:to|not to) (?:<adv>|please )*(?:be (?:more |extra |very |less )?(?:<adv>)*(?:careful|vigilant|diligent|"
        r"mindful|aware|cautious|thorough|attentive|proactive|responsible|realistic|clear|honest|patient|considerate)|"
        r"pay|take (?:more |better )?(?:care|responsibility|ownership)|double-?check|double check|always|never|think|"
        r"remember|follow the (?:process|rules?|procedures?|checklists?|runbooks?|polic(?:y|ies)|guidelines?|steps|"
        r"protocols?|conventions?)|respect|communicate|speak up|care|try harder|do better|test (?:more|their|your|"
        r"every|before)|check (?:before|their|your|twice|every)|stick to|adhere) )",
        unless=r"\b(?:told|asked|instructed) (?:them|us|him|her) to (?:follow|check) (?:the )?(?:runbook|logs|status)",
    ),
    asked(
        heads="ahead instead not",
        keys="advance ahead beforehand early moment",
        shape=r"(?:ahead|in advance|early|beforehand)(?: of time)? , (?:and )?not (?:in|at|on) the last (?:minute|"
        r"moment|second|day) ",
    ),
    asked(
        heads="next",
        shape=r"next time (?:, )?(?P<cue>please )(?!contact|reach|report|open|file|let|feel|email|see|refer|publish)",
    ),
    asked(
        heads="people everyone everybody developers engineers you them members",
        keys="actually really",
        shape=r"(?:people|everyone|everybody|developers|engineers|you|them|team members|members) (?P<cue>to "
        r"(?:actually|really) (?!be able)[\w-]+ )",
        lead=r"(?:need|want|expect|needs|wants|expects|get) (?:<det>|our |more )*",
    ),
    asked(
        heads="avoid avoiding",
        keys="creep last-minute minute over-commit over-scop overcommit overscop procrastinat rushing",
        shape=r"avoid(?:ing)? (?P<cue>(?:<adv>|doing |making )*(?:last(?:-| )minute|procrastinat[a-z]+|scope creep|"
        r"over-?commit[a-z]*|rushing|over-?scop[a-z]*) )",
        lead=rf"{OPENS}|{MUST}",
    ),
    asked(
        heads="note lesson lessons moral takeaway takeaways rule reminder learning learnings learned learnt tip advice",
        keys="self myself ourselves lesson moral takeaway rule reminder learn tip advice",
        shape=r"(?:(?:note|reminder) to (?:self|myself|ourselves)|(?:key |main |big |biggest |important |hard |my |our "
        r")*lessons? (?:<w>)?(?:learned|learnt|here)?|lessons?|moral(?: of the story)?|takeaways?|rule (?:number |no "
        r")?(?:one|1|of thumb)|learnings?|learned|learnt|tip|advice) (?:(?:\" )?(?:: |- |– |— |, ))(?P<cue>(?:<adv>|"
        r"please |just |\" )*(?:(?:(?:never|always|stop) (?:<w>)|do not (?:trust|push|merge|deploy|rush|let|panic|"
        r"forget|underestimate|overlook|skip|ignore|wait|leave|be|procrastinate|over[a-z-]+) )|(?:read|test|check|"
        r"think|ask|start|back up|plan|be|listen|communicate|double-check|verify|look|pay|trust|take|keep|do (?:a "
        r")?(?:better|your|the|more)|focus|write tests|talk|slow|make sure|remember|know|review|commit) ))",
        unless=r"never (?:happened|worked|fired|reached)|be (?:able|aware that)|start (?:the|a) (?:service|server)",
    ),
    asked(
        heads="forget",
        keys="forget",
        lead=r"(?:do not|never|not) (?:<adv>|ever )*",
        shape=r"forget (?P<cue>to (?:<adv>)*(?:[\w-]+) )",
        needs=r"\b(?:next time|in (?:the )?future|again|from now on|lessons?|guys|folks|everyone|team|people|please)\b",
        unless=r"\b(?:did not|could not|if|so that|will not let)\b",
    ),
    asked(
        heads="please pls plz",
        shape=r"(?:please|pls|plz) (?:, )?(?:please |pls |all |just |guys |folks |everyone |<adv>)*(?P<cue>(?:do not |"
        r"never |stop |remember to |try to )?(?:test|testing|check|verify|read|think|ask|review|double-check|"
        r"communicate|be (?:<adv>|more )*[\w-]+|pay|merging|pushing|push|merge|deploy|commit|take) )",
        needs=r"\b(?:before (?:you|pushing|merging|deploying|committing|<vbn>)|next time|from now on|every time|"
        r"everyone|guys|folks|in (?:the )?future|careful|mindful|attention|please (?:, )?please)\b",
        unless=r"\b(?:contact|visit|http|email|issue tracker|pull request template|note that)\b|if you|please (?:check|"
        r"read|review|see|test) (?:out |the |our |this |that |again|back|whether|if |for |with )",
    ),
    asked(
        heads="reminded told instructed warned urged asked advised ordered",
        lead=r"(?:was|were|been|be|being|are|is) (?:<adv>|all |again |both )*",
        shape=r"(?:reminded|told|instructed|warned|urged|asked|advised|ordered) (?:again |once more |firmly |"
        r"repeatedly )?(?P<cue>(?:to|not to|of the importance|about the importance) (?:<adv>|please )*(?:be (?:more |"
        r"extra )?(?:<adv>)*(?:careful|vigilant|diligent|mindful|cautious|thorough|attentive)|double-check|double "
        r"check|pay|think|follow the (?:process|rules?|procedures?|polic(?:y|ies)|guidelines?|checklists?)|take "
        r"(?:more |better )?(?:care|responsibility)|do better|try harder|stick to|check (?:before|twice|their|the "
        r"target|every)|test (?:before|their|every)|of) )",
        unless=r"\b(?:users?|customers?|visitors?|clients?|players?) (?:<w>){0,2}(?:was|were|been|are) ",
    ),
    asked(
        heads="eyes open guard toes ball finger pulse",
        keys="eyes guard toes ball pulse",
        lead=r"(?:keep|keeping|stay|staying|be|kept|need|needs|must|should|have) (?:[^ .,;:!?]+ ){0,4}?",
        shape=r"(?:eyes (?:wide |more )?(?:open|on the ball|peeled)|on (?:guard|our toes|their toes|the ball)) ",
    ),
    asked(
        heads="next",
        keys="next",
        shape=r"next time (?:, |: |- |– |— )(?P<cue>(?:<adv>|just |please |do not |let us |let 's )*(?:test|read|ask|"
        r"check|think|plan|listen|communicate|double|start|talk|verify|review|be|look|take|keep|make sure|write|stop|"
        r"wait|focus|pay) )",
    ),
    asked(
        heads="remember",
        keys="remember",
        lead=r"(?:we|i|everyone|everybody|people|team|members?|developers|engineers|all of us|staff) (?:<adv>|all "
        r")*(?:should|must|needs? to|ha(?:ve|s) to) (?:<adv>|all )*",
        shape=r"remember to <w>",
    ),
    asked(
        heads="be",
        lead=r"(?:do not|never) ",
        shape=r"be (?:the|that|a) (?P<cue>(?:person|guy|one|dev|developer|engineer|idiot|fool|hero|cowboy) )",
        keys="person guy one dev engineer idiot fool hero cowboy",
    ),
)
