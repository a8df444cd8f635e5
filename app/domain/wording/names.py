"""Given names, as a hint that a capital word is a person. Names that are also products are left out."""

from functools import cache

_NAMES = """
aaron abby abdul abdullah abigail adam adel adrian adriana agnes ahmad ahmed aisha akira alan albert alberto
alejandro aleksandr alessandro alex alexander alexandra alexei alexis alfred ali alice alicia alina alison allison
alok amal amanda amber amelia amina amir amit amy ana anand anastasia anders andre andrea andreas andrei andres
andrew andy angela anil anita ann anna anne annie anthony anton antonio anusha april arash aria ariel arjun arnold
arthur arun asha ashley ashok astrid audrey austin ayesha aziz barbara beatrice becky ben benjamin bernard beth
bethany betty bianca bill billy björn bob bobby brad bradley brandon brenda brent brett brian bridget britney brooke
bruce bruno bryan bryce camila camille carl carla carlos carmen carol caroline carolyn carter catherine cathy
cecilia cesar chad chandra charles charlie charlotte chen cheng cheryl chiara chidi chinedu chloe chris christian
christina christine christoph christopher cindy claire clara claudia claudio clement clive colin connor corey
courtney craig curtis cynthia daisuke dale damian damien dan dana daniel daniela danielle danny darren daryl dave
david dawn dean deborah deepa deepak denis denise dennis derek devon diana diane diego dieter dima dimitri dinesh
dmitri dmitry dominic don donald donna dora doris dorothy doug douglas duncan dustin dylan ed eddie edgar edith
eduardo edward edwin eileen elaine elena eli elias elijah elisa elizabeth ella ellen emil emilia emily emma emmanuel
eric erica erik erika erin ernest esteban esther ethan eugene eva evan evelyn fabian fabio fatima felicia felix
fernando filip finn fiona florian frances francesca francesco francis francisco frank françois fred freddie frederic
frida gabriel gabriela gareth garry gary gavin gemma geoff george georgia gerald gerard gianluca gina giorgio
giovanni giulia giuseppe glen glenn gloria gordon grace graham greg gregory greta guillaume gustavo guy hana hannah
hans harold harriet harry hasan hassan heather hector heidi heinrich helen helena henrik henry hiroshi holly howard
hugh hugo hussein ian ibrahim ignacio igor ilya imran ingrid irene irina isaac isabel isabella ivan jack jackie
jackson jacob jacqueline jake james jamie jan jane janet janice jared jason javier jay jean jeff jeffrey jennifer
jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy jing joan joana joanna joanne joao joe joel joerg
johan johann johanna john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua joy joyce juan
juanita judith judy julian juliana julie juliet julio jun jung jürgen justin justine kai karen karim karin karl
karla karthik kate katherine kathleen kathryn kathy katie katrina kavita kay keiko keith kelly ken kenji kenneth
kerry kevin khalid kim kimberly kiran klaus kofi kris kristen kristin krishna kumar kurt kwame kyle lakshmi lara
larry lars latoya laura lauren laurent lawrence leah lee leila lena leo leon leonard leonardo leslie lewis li liam
lila lily lin linda lindsay ling lisa liu liz lorenzo louis louise luca lucas lucia lucy luis luisa lukas luke lydia
lynn magda magnus mahmoud malcolm malik manuel marc marcel marcia marcin marco marcos marcus margaret maria mariam
marianne marie marilyn marina mario marion marisa mark marko markus marta martha martin martina marvin mary maryam
masha mateo mathew mathias matt matteo matthew matthias maureen maurice mauricio maxim maxime maya megan mehmet mei
melanie melissa mercedes meredith mia michael michal michel michelle miguel mika mike mikhail milan min ming miriam
mitch mo mohamed mohammad mohammed mohan moira molly monica monika morgan morris moses muhammad mustafa nadia nadine
nancy naomi nasser natalia natalie natasha nathan nathaniel neha neil nelson ngozi nguyen niamh nicholas nick nicola
nicolas nicole nigel nikhil niklas nikita nikolai nina noah noel noor nora norma norman octavia olaf ola olga oliver
olivia olivier omar oscar otto owen pablo pam pamela paolo pascal patricia patrick paul paula pauline pavel pedro
peggy penny per pete peter petra phil philip philippe phillip phyllis pierre piotr priya qing quentin rachel rafael
rahul raj rajesh ralph ram ramesh ramon randy raquel rashid raul ravi ray raymond rebecca regina reza rhys ricardo
richard rick rita rob robert roberta roberto robin rod rodrigo roger roland roman ron ronald rory rosa rose rosemary
ross roxana roy rubén rui russell ruth ryan sabine sabrina sachin sally salma sam samantha samir sammy samuel
sandeep sandra sandy sanjay santiago sara sarah sasha satoshi saul scott sean sebastian sergei sergey sergio seth
shane shannon sharon shaun shawn sheila shirley shreya silvia simon simone siobhan sofia sonia sophia sophie stacey
stacy stan stefan stefano stella stephanie stephen steve steven stewart stuart sue sunil suresh susan susanne
suzanne sven svetlana sylvia takashi tamara tania tanya tara tariq tatiana ted teresa terry thabo theo theresa
thiago thomas tiffany tim timothy tina tobias toby todd tom tomas tommaso tommy toni tony tracey tracy trevor
tristan tyler ulrich umar ursula uwe valentina valerie vanessa vera veronica vicky vijay vikram vincent viola viktor
vinod virginia vivek vivian vladimir wade walter wang wanjiru warren wayne wei wendy werner wilhelm will william
willie wolfgang xavier xiao xin yan yang yasmin ying yolanda yong yoshi yuki yuri yusuf yvonne zach zachary zahra
zainab zhang zhao zoe zoltan
"""


@cache
def given_names() -> frozenset[str]:
    """Return the names in lower case; they are read at the first question."""
    return frozenset(_NAMES.split())
