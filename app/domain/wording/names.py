"""Given names, as a hint that a capital word is a person. Names that are also products are left out."""

from functools import cache

_NAMES = """
aarav aaron abby abdul abdullah abena abigail adaeze adam adel aditya adrian adriana agatha agnes agnieszka agustin
ahmad ahmed aisha akira alan albert alberto alejandro aleksandr alessandro alex alexander alexandra alexei alexis
alfred ali alice alicia alina alison allison alok amal amanda amber amelia amina aminata amir amit amy ana anand
anastasia anders andre andrea andreas andrei andres andrew andy angela anil anita ankit ann anna anne annie annika
anouk anthony anton antonio anusha april arash aria ariel arjun arnold artem arthur arun asha ashley ashlyn ashok
astrid attila audrey austin ayesha aziz balazs barbara beatrice beatriz becky ben benjamin bernard bertha beth
bethany betty bianca bilal bill billy bjorn björn bob bobby bogdan bohdan brad bradley brandon brenda brent brett
brian bridget britney brittany brody brooke bruce bruno bryan bryce camila camille carl carla carlos carmen carol
caroline carolyn carter catalina catherine cathy cecilia cesar chad chandra charles charlie charlotte chen cheng
cheryl chiara chidi chinedu chloe chris christian christina christine christoph christopher cindy claire clara
claudia claudio clement clint clive colin connor corey courtney craig curtis cynthia daiki daisuke dale damian
damien dan dana daniel daniela danielle danny darnell darren daryl dave david dawn dean deborah deepa deepak denis
denise dennis derek deshawn devon diana diane diego dieter dima dimitri dinesh divya dmitri dmitry dmytro dominic
don donald donna dora doris dorothy doug douglas duarte duncan dustin dylan ed eddie edgar edith eduardo edward
edwin eileen ekaterina elaine elena eli elias elijah elisa elizabeth ella ellen emeka emil emilia emily emma
emmanuel eric erica erik erika erin ernest esteban esther eszter ethan ethel eugene eva evan evelyn fabian fabio
farah fatima fatou felicia felix femi femke ferenc fernando filip finn fiona florian frances francesca francesco
francis francisco frank françois fred freddie frederic freya frida gabor gabriel gabriela galina gareth garry gary
gavin gemma geoff george georgia gerald gerard gertrude gianluca gina giorgio giovanni girish giulia giuseppe glen
glenn gloria gordon grace graham greg gregory greta guilherme guillaume gunnar gustavo guy hamza hana hannah hans
harish harold harriet harry haruto hasan hassan heather hector heidi heinrich helen helena henrik henrique henry
hideo hiro hiroshi holly howard hugh hugo huong hussein ian ibrahim ifeoma ignacio igor ilya imani imran ines ingrid
ioana irene irina iryna isaac isabel isabella ishaan istvan ivan jack jackie jackson jacob jacqueline jake jakub
jamal james jamie jan jane janet janice jared jason javier jay jean jeff jeffrey jennifer jenny jens jeremy jeroen
jerome jerry jesse jessica jesus jill jim jimmy jing jiri joan joana joanna joanne joao joaquim joaquin joe joel
joerg johan johann johanna john johnny jon jonas jonathan joost jordan jorge joris jose josef joseph josh joshua joy
joyce juan juanita judith judy julian juliana julie juliet julio jun jung justin justine jürgen kai kaitlyn kamau
karen karim karin karl karla karthik katarzyna kate katherine kathleen kathryn kathy katie katrina katya kavita
kavya kay kazuki keiko keisha keith kelly kemi ken kenji kenneth kenta kerry kevin khalid kim kimberly kiran kirill
klaus kofi kris krishna kristen kristin krzysztof kumar kurt kwabena kwame kyle lakshmi lamar lara larissa larry
lars laszlo latisha latoya laura lauren laurent lawrence leah lee leif leila lena leo leon leonard leonardo lerato
leslie leticia lewis li liam lila lily lin linda lindsay ling linh lisa liu liz lorenzo lotte louis louise luana
luca lucas lucia lucy ludmila luis luisa lukas luke lydia lynn magda magdalena magnus mahmoud maja makoto maksim
malcolm malgorzata malia malik manuel marc marcel marcia marcin marco marcos marcus marek margaret maria mariam
mariana marianne marie marilyn marina mario marion marisa mark marko markus marta martha martin martina marvin mary
maryam masha mateo matheus mathew mathias matt matteo matthew matthias maureen maurice mauricio maxim maxime maya
mckenzie meera megan mehmet mei melanie melissa mercedes meredith mia michael michal michel michelle miguel mihai
mika mike mikhail milan mildred min ming minh miriam mitch mo mohamed mohammad mohammed mohan moira molly monica
monika morgan morris moses moussa muhammad mukesh mustafa mwangi mykola nadia nadine nancy naoki naomi nasser
natalia natalie natasha nathan nathaniel naveen neha neil nelson ngozi nguyen niamh nicholas nick nicola nicolas
nicole nigel nikhil nikita niklas nikolai nina nisha nishant njoroge noah noel nomsa noor nora norma norman octavia
oksana ola olaf oleksandr olena olga oliver olivia olivier omar ondrej oscar otieno otto ousmane owen pablo pam
pamela paolo pascal patricia patrick paul paula pauline pavel pawel paweł pedro peggy penny per pete peter petr
petra peyton phil philip philippe phillip phuong phyllis pierre pieter piotr pooja praveen preston priscila priya
qing quentin rachel radu rafael rahul raj rajesh rajiv ralph ram ramesh ramon randall randy raquel rashid raul ravi
ray raymond rebecca regina renata reza rhys ricardo richard rick rita ritu rob robert roberta roberto robin rod
roderick rodrigo roger rohan rohit roland roman ron ronald rory rosa rose rosemary ross roxana roy ruben rubén rui
russell ruth ryan ryo sabine sabrina sachin sakura sally salma sam samantha samir sammy samuel sandeep sandra sandy
sanjay sanne santiago sara sarah sasha saskia satoru satoshi saul scott sean sebastian sergei sergey sergio seth
shane shannon sharon shaun shawn sheila shirley shreya siddharth sigrid silvia simon simone siobhan sipho sneha
sofia sonia sophia sophie soren sridhar stacey stacy stan stanislav stefan stefano stella stephanie stephen steve
steven stewart stuart sue sunil suresh susan susanne suzanne sven svetlana swati sylvia takashi takeshi tamara tania
tanvi tanya tara taras tariq tatiana ted teresa tereza terry thabo thanh theo theresa thiago thijs thomas tiago
tiffany tim timothy tina tobias toby todd tom tomas tomasz tommaso tommy toni tony torsten tracey tracy trevor
tristan tunde tyler tyrone ulrich umar ursula uwe vaclav vadim valentina valeria valerie vanessa venkat vera
veronica vicky vijay vikram viktor vincent vinod viola virginia vitor vivek vivian vlad vladimir volodymyr wade
walter wang wangari wanjiru warren wayne wei wendy werner wilhelm will william willie wojciech wolfgang wouter
xavier xiao ximena xin yan yang yaroslav yasir yasmin ying yolanda yong yoshi youssef yuki yulia yuri yusuf yvonne
zach zachary zahra zainab zdenek zhang zhao zoe zofia zoltan zsolt
"""


@cache
def given_names() -> frozenset[str]:
    """Return the names in lower case; they are read at the first question."""
    return frozenset(_NAMES.split())
