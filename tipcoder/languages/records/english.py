"""English: the language of the code, and what the whole world writes alike: companies, organisations, brands."""

from tipcoder.languages.record import DateForms, IdentifierWords, Language, Script, Stemming

_FUNCTION_WORDS = """
    another else others
    a about after all also an and any are as at be because been before being between both but by can could did do does
    during each for from had has have he her hers him his how i if in into is it its may more most no not of on or other
    others our out over same she should so some such than that the their them then there these they this those to under
    until up was we were what when where whether which while who whom whose why will with would yes you your
"""
_IDENTIFIERS = IdentifierWords(
    before_names="""
        defendant defendants accused convict convicted victim witness judge prosecutor lawyer attorney counsel clerk
        minor mr mrs ms dr prof sister brother father mother son daughter husband wife uncle aunt boyfriend girlfriend
        named alias called nicknamed neighbour owner expert perpetrator suspect inspector cousin friend cousins neighbor
        driver brother-in-law officer detective
    """,
    before_names_with_stop="mr mrs ms",
    public_words="""
        court courts high basic appeal appellate supreme constitutional criminal code law act article section public
        prosecution office ministry police directorate department centre center institute university hospital school
        parliament government republic municipality city state council commission agency service union united nations
        international convention directive national regional district first second instance palermo strasbourg geneva
        albanian moldova moldovan montenegro montenegrin north macedonian serbian kosovo croatia bosnia herzegovina
        slovenia bulgaria romania romanian hungary greece greek turkey turkish italy italian germany german austria
        france spain netherlands belgium sweden norway denmark russia russian ukraine ukrainian america england britain
        cyprus china poland switzerland europe balkan belgrade skopje podgorica sarajevo zagreb vienna rome athens
        brussels london english western eastern southern northern facebook instagram viber whatsapp telegram messenger
        tiktok skype google youtube twitter iphone samsung android moneygram paypal booking airbnb tinder badoo mercedes
        bmw audi opel volkswagen ford fiat renault peugeot skoda citroen golf unodc greta osce iom oim unicef astra
        europol eurojust interpol selec sherloc january february march april may june july august september october
        november december monday tuesday wednesday thursday friday saturday sunday god gospod ngo hotel motel club
        special investigative investigation team joint mutual legal assistance restaurant trafficking action plan
        victims rights human persons person witness protection support social work labour labor inspectorate inspection
        evidence hearing trial chamber senate panel judgment decision ruling verdict indictment appeals opinion good
        practice practices challenge challenges lesson lessons finding findings guidelines manual handbook standard
        operating procedures procedure referral mechanism coordinator task force unit division border customs embassy
        consulate welfare health education justice interior foreign affairs defence finance family child children women
        shelter home foundation association network coalition open gate red cross save world bank fund programme program
        project report annual strategy optional covenant charter treaty statute plenum college chambers central
        bangladesh french slavery servitude exploitation prostitution kidnapping abduction unlawful pandering domestic
        corruption crime crimes serious organised organized illegal organising mediation cohabitation neglect use using
        enforcement cooperation smuggling coercion jurisdiction pimping forced forcing grupul
    """,
    places="""
        afghanistan africa african aland aleksinac algeria american andorra angola anguilla another antarctica antigua
        arabia argentina armenia aruba ascension australia azerbaijan backa bahamas bahrain barbados barbuda barthelemy
        becej belarus belize benin bermuda bhutan bissau bolivarian bolivia bonaire botswana bouvet brazil british
        brunei brus burkina burundi cabo caicos caledonia cambodia cameroon canada cape caribbean cassation cayman chad
        chile christmas cocos colombia comoros congo cook corruption costa cote crime cuba cunha curacao czechia
        darussalam democratic despotovac dimitrovgrad djibouti dominica dominican dutch ecuador egypt equatorial eritrea
        estonia eswatini ethiopia eustatius falkland faroe faso federated federation fiji finland futuna gabon gambia
        ghana gibraltar gornji gradiste greenland grenada grenadines guadeloupe guam guatemala guernsey guiana guinea
        guyana haiti heard helena higher holy honduras hong iceland indian indonesia iran iraq ireland islamic island
        isle ivanjica ivoire jamaica japan jersey jurisdiction kazakhstan keeling kenya kingdom kiribati kitts knjazevac
        kolasin kong korea kratovo kriva kurbin kursumlija kuwait kyrgyzstan lanka laos latvia lazarevac lebane leone
        lesotho leste liberia libya liechtenstein lithuania loznica luxembourg maarten macao madagascar majdanpek malawi
        malaysia malvinas marshall martinique mauritania mauritius mayotte mcdonald micronesia milanovac mionica
        miquelon misdemeanour mladenovac mlavi monaco mongolia montserrat morocco mozambique municipal myanmar namibia
        nauru nepal nevis nicaragua niger nigeria niue norfolk obrenovac ocean oman organised outlying pakistan palanka
        palau panama papua paracin paraguay pazar pazova people permet petrovac philippines pitcairn plurinational
        polynesia pozega priboj prijepolje principe province puerto qatar raska resen reunion rica rico ruma rwanda saba
        sahara saint salvador samoa sandwich saudi senegal serious seychelles sierra sint sjenica slovakia solomon
        somalia south sremska sudan surdulica svalbard syria taiwan tajikistan tanzania territories territory thailand
        timor tobago togo tokelau trinidad tristan trstenik tunisia turkiye turkmenistan turks tuvalu uganda uruguay
        uzbekistan vanuatu vatican velika venezuela verde viet vietnam vincent virgin vrbas vrsac wallis yemen
        yugoslavia zabljak zambia zealand zimbabwe
    """,
    sentence_openers="""
        the a an this that these those he she it they we his her its their in on at by from with for to of and or but if
        when while after before because since although however there here all both some no not one two three first
        second third also as during according under over between about within without into through victim defendant
        court judge prosecutor evidence sentence question answer case judgment yes
    """,
    given_names="""
        Agnes Alexander Alice Andrea Andreas Angelica Anthony Anne Antonio Carlos Carmen Christian Christina David
        Dimitrios Dimitris Emma Eric Erik Fatma Francesco Franco George Georgi Georgios Giovanni Giuseppe Hans Ivanka
        Ivaylo James John Joseph Julia Karl Kevin Klaus Kateryna Konstantinos Luigi Marco Mary Mehmet Ahmet Ahmed Ali
        Michael Mohamed Mohammed Muhammad Nikolaos Nikolay Oksana Oleksandr Olena Paolo Patrick Paul Peter Rosa Sergey
        Salvatore Sofia Stephen Thomas Viktoriya Yulia Yuri Yuliya Zsuzsa Anikó Katalin László Gábor Ilona István
        Desislava Dimitar Hristo Plamen Rumen Stanimir Stoyan Tsvetan Todor Krasimir Mariya
    """,
    given_names_that_are_words="""
        ali franco
    """,
    own_surname_endings=r"[a-z]{2,}(?:ic|ov|ev|ova|eva|oski|eski)(?:'s)?",
    inflection="'s s",
    and_between_names="and",
    number_sign="no|№",
    personal_number="personal (?:id )?number",
    document_number=r"passport\w*|identity card\w*|id card\w*|driving licence",
    phone_number="viber|whatsapp|phone",
    plate_number="plates?|registration",
    account_number="iban|account",
    month_stems="august octob",
    month_names="may aug oct march",
    between_day_and_month=r"(?:day\s)?of",
    between_month_and_year="of|the|year",
    day_ordinals=(
        r"(?:twenty|thirty)[\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|"
        r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|"
        r"sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth"
    ),
    before_days="on|from|until|till|since|by|dated|before|after",
    before_sections="art|article|section|sections|para|paragraph|page|chapter|version|§",
    after_amounts=r"am|pm|a\.m|p\.m|hours?|eur|euros?|usd|years?|months?|days?|times|per",
    born_before_date="born|birth",
    case_before_number="case|judgment|decision|file",
    gazette="gazette|law|act",
    street="street",
    village="village(?: of)?",
    before_towns="city of|town of|in|from|to|at|near|through|via|of|for",
    institutions=(
        r"courts?|prosecut\w+|police|prison|convention|protocol|tribunal|directorate|university|ngos?|bar|embassy|consulate"
    ),
    within_institutions=(
        r"of|in|for|at|the|and|office|department|station|appeals?|first|instance|higher|basic|high|public|criminal|"
        r"district|supreme|municipal|association"
    ),
    homes=r"shelter|safe house|school|hospital|kindergarten|clinic|orphanage",
    bank_card="card",
    online_account=r"account|profile|user ?name|handle|nickname",
    called="under|the|name|named|called|as|on|of|in|via|is|was|a|his|her",
)

LANGUAGE = Language(
    code="en",
    order=0,
    name="English",
    english_name="English",
    script=Script.LATIN,
    locale="en_GB",
    dates=DateForms(
        months="January February March April May June July August September October November December",
        in_numbers="{day:02}/{month:02}/{year}",
        separator="/",
    ),
    tags=("eng",),
    ocr_data=(("eng",), ("script/Latin",)),
    spelling=("en_GB", "en_US"),
    stemming=Stemming(key_letter="e", snowball="english", dictionary="en"),
    function_words=_FUNCTION_WORDS,
    number_words=(
        "two three four five six seven eight nine ten eleven twelve thirteen "
        "fourteen fifteen sixteen eighteen twenty thirty hundred thousand"
    ),
    measure_words="day week month year hour eur",
    identifiers=_IDENTIFIERS,
    letter_counts=(
        "e127 t91 a82 o75 i70 n67 s63 h61 r60 d43 l40 c28 u28 m24 w24 f22 g20 y20 p19 b15 v10 k8 x2 j2 q1 z1"
    ),
    frequent_words=("the of and to in a that is was for by with as on he she his her court from not at an be which"),
)
LANGUAGES = (LANGUAGE,)
