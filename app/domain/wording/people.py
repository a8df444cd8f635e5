"""The words of English for people: pronouns, roles, groups and companies, and what only looks like them."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SELF = _words("i we us me our my ours mine ourselves myself")
THEM = _words("he she him her his hers himself herself who whoever")
ANYBODY = _words("someone somebody")
# Said of people, and of things just as often: only people where the verb is one that only people do.
PRO_FORMS = _words("you them those these others some many few several")

ROLES = _words(
    """engineer engineers developer developers dev devs programmer programmers coder coders admin admins administrator
    administrators sysadmin sysadmins sre sres dba dbas devops intern interns contractor contractors employee
    employees staff team teams squad squads crew crews member members colleague colleagues coworker coworkers
    co-worker co-workers teammate teammates manager managers lead leads director directors ceo cto cio ciso cso coo
    cfo founder founders executive executives execs author authors reviewer reviewers approver approvers responder
    responders on-call oncall oncaller on-caller commander scribe maintainer maintainers contributor contributors
    committer committers person individual individuals analyst analysts architect architects consultant consultants
    technician technicians tester testers qa management leadership supervisor supervisors boss bosses newcomer
    newcomers newbie newbies newb noob noobs rookie rookies junior juniors senior seniors student students teacher
    teachers instructor instructors professor designer designers artist artists writer writers moderator moderators
    volunteer volunteers stakeholder stakeholders investor investors delegator delegators farmer farmers strategist
    strategists validator validators trainee trainees apprentice hire hires starter starters guy gal man men woman
    women dude folks department departments group committee committees operator operators operations ops recruit
    recruits electrician electricians plumber specialist specialists owner owners worker workers signer signers
    trader traders broker brokers partner partners planner planners politician politicians vcs freelancer
    freelancers party coordinator coordinators auditor auditors deployer deployers official officials regulator
    regulators expert experts president treasurer secretary trainer mentor mentors researcher researchers creator
    creators publisher inspector inspectors beginner beginners novice leader leaders chairperson chairman pm pms po
    crewman nurse nurses doctor doctors surgeon controller-on-duty staffer staffers cofounder cofounders co-founder
    co-founders shareholders pilot pilots co-pilot copilot captain driver drivers conductor mechanic mechanics
    builder builders welder dispatcher dispatchers guard guards officer officers soldier soldiers lawyer lawyers
    accountant accountants salesperson salespeople marketer clerk clerks secretaries assistant assistants custodian
    custodians minister ministers mayor governor senator judge judges spokesman spokesperson kid kids youngster mate
    mates buddy scientist scientists professors lecturer lecturers tutor tutors producer-in-charge foreman
    superintendent personnel workforce higher-ups newhire new-hire deputy successor predecessor predecessors
    organiser organisers organizer organizers participant participants cadet prof profs child children boy girl
    janitor cleaner cleaners surveyor surveyors cashier cashiers courier couriers postmaster postmasters
    sub-postmaster sub-postmasters subpostmaster subpostmasters postmistress bookkeeper bookkeepers banker bankers
    financier financiers salesman salesmen saleswoman spokeswoman businessman businessmen businesswoman chairwoman
    policeman policemen fireman firemen firefighter firefighters paramedic paramedics sailor sailors skipper
    helmsman aviator astronaut astronauts foremen labourer labourers laborer laborers handyman caretaker caretakers
    librarian archivist photographer musician musicians journalist journalists prosecutor prosecutors attorney
    attorneys solicitor solicitors sheriff commissioner commissioners ambassador tas grader graders dean faculty
    classmate classmates roommate roommates physicist chemist mathematician statistician economist psychologist
    therapist pharmacist radiologist radiographer medic medics dealer dealers influencer influencers promoter
    promoters backer backers bureaucrat bureaucrats superiors subordinate subordinates underling underlings
    technologist technologists practitioner practitioners webmaster landlords landlady shareholder exec carpenter
    locksmith signalman signaller stationmaster webmasters amateur amateurs entrepreneur entrepreneurs
    businesspeople ceos ctos cios mps lawmakers legislators inventor inventors novices oncalls policymakers
    decision-makers decision-maker"""
)
# Groups of people that stand for what they do: companies, offices, boards.
ORGANISATIONS = _words(
    """vendor vendors supplier suppliers provider providers company companies organisation organisations organization
    organizations agency agencies government governments firm firms startup startups start-up airline airlines
    ministry ministries council councils university universities school hospital hospitals charity manufacturer
    manufacturers subcontractor subcontractors consultancy reseller resellers retailer retailers insurer insurers
    publishers studio landlord municipality police army navy parliament congress senate administration commission
    inspectorate authorities trusts corporation corporations employer employers isp enterprise competitor
    competitors hoster integrator contractors management executives boards headquarters board owners factory
    clinic city town county shipyard railway railways airport refinery
    brokerage bank banks foundation exchange registrar registrars carrier carriers telco telcos lender lenders
    subsidiary operators conglomerate consortium cooperative church tribunal court courts unions"""
)
# Also the names of software: only people where the verb is one that only people do.
DOUBLE_ROLES = _words(
    """support board operator operators validator validators manager managers member members group groups signer
    signers owner owners reporter party parties delegator delegators farmer farmers leader leaders provider
    providers lead leads maintainer author driver drivers dispatcher guard guards builder builders deployer
    committer publisher publishers integrator bank banks exchange foundation studio company-wide mate predecessor
    successor planner inspector assistant assistants moderator custodian coordinator coordinators commander cleaner
    judge registrar registrars carrier carriers starter conductor broker brokers participant participants pilot
    copilot creator"""
)
MOSTLY_PEOPLE = _words("manager managers lead leads maintainer author owner member members pilot judge creator")
MOSTLY_SOFTWARE = _words(
    """controller controllers agent agents worker workers client clients scheduler host hosts keeper keepers master
    follower followers consumer consumers producer runner runners bot bots"""
)
# What is managed, so that its management is work or software, and not those who lead.
MANAGED = _words(
    """memory privilege privileges resource resources state time task tasks package packages dependency dependencies
    config configuration patch vulnerability risk change incident key keys secret secrets session connection flow
    position identity access version release data database storage process power window focus buffer cache error
    exception entity asset level thread traffic queue fleet cluster infrastructure device password certificate
    credential lifecycle life-cycle content source inventory stress crisis money timeline contract knowledge issue
    project scope expectation expectations"""
)
CROWD = _words(
    """people folks persons guys humans user users customer customers visitor visitors client clients player players
    attacker attackers hacker hackers adversary adversaries thief thieves scammer scammers subscriber subscribers
    viewer viewers merchant merchants holder holders audience public community reader readers consumer consumers
    tenant tenants"""
)
# Whose acts blame nobody; 'they' after one of these words are they.
ATTACKERS = _words(
    """attacker attackers hacker hackers adversary adversaries thief thieves scammer scammers fraudster fraudsters
    exploiter exploiters intruder intruders criminal criminals cybercriminals actor actors spammer spammers spies
    cia nsa kgb gang botnet phisher phishers saboteur saboteurs"""
)
GATHERED = _words("people folks persons guys humans")
ANY_OF = _words("any every no each whichever")
SUBJECT_PRONOUNS = _words("i we he she they you it")
QUANTIFIERS = _words(
    """one some several many few most all both each any none neither either two three four five six seven eight half
    part majority minority couple number lot lots various multiple another other others rest bunch handful third
    thirds quarter percent % dozen plenty much"""
)
# Capital words that are software, places or times, never a company that could have been careful.
NOT_COMPANIES = _words(
    """ai llm npc redis postgres postgresql mysql mariadb mongodb kafka kubernetes k8s docker nginx apache terraform
    ansible puppet chef jenkins git grafana prometheus elasticsearch linux windows android ios chrome firefox python
    java javascript typescript rust golang node nodejs react django rails php wordpress unity unreal godot dns http
    https tcp tls ssl api sql css html json yaml xml csv url ip vm cpu gpu ram aws gcp azure s3 ec2 rds vpc iam cdn
    ci cd cron slack jira zookeeper consul vault helm istio envoy haproxy traefik etcd celery rabbitmq sidekiq puma
    gunicorn systemd bash ssh vpn monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december utc gmt pst est cet eth btc solana ethereum
    bitcoin discord telegram twitter production staging europe america asia africa us uk eu east west north south
    gps usb lan wan nat bgp cli gui ui ux os db id pr qa mvp elm flask laravel spring hadoop spark airflow dbt
    snowflake bigquery pagerduty datadog sentry cloudwatch splunk nagios zabbix opsgenie alertmanager statuspage
    webpack npm yarn pip maven gradle gcc clang llvm coreutils debian ubuntu fedora netbsd openbsd freebsd gnome kde
    libc glibc openssl openssh argo argocd flux circleci travis lambda dynamo dynamodb cassandra couchdb memcached
    varnish squid postfix"""
)
# Names of companies and departments that end like a common word.
COMPANIES = _words(
    "boeing samsung accenture bethesda activision oracle mandiant security procurement marketing engineering accounting"
)
# Capital only because a sentence, a title or an entry of a list begins with them.
OPENERS = _words(
    """fix fixed fixes add added remove removed improve improved prevent drop dropped delete deleted change changed
    rewrite rewrote address suppress suppressed update updated correct corrected move moved make made use used allow
    allowed avoid support handle check ensure close closed open opened revert reverted replace replaced clean enable
    disable create build run set get put stop start keep let try test tests verify review document note notes error
    errors warning warnings numerous various somewhat new old further additional previous current same different
    multiple single main root key total overall general internal external small large big little good bad poor best
    worst first second third last final early late high low full empty real true false clear unclear possible likely
    unlikely sometimes often today yesterday tomorrow later soon meanwhile afterwards eventually finally initially
    unfortunately fortunately luckily sadly basically generally usually typically normally apparently obviously
    clearly actually really well okay ok yes no thing things stuff data traffic code backup backups logs alerts
    monitoring work works"""
)
