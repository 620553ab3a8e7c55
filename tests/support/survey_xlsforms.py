"""Forms as people make them for ODK and KoboToolbox, each with the features of one kind of survey, written for tests.

A form is written as tables: a line `== sheet`, a line of column names, then the rows; cells stand between bars.
"""

import io
from collections.abc import Iterator

import openpyxl

Table = list[list[str]]


def tables(text: str) -> dict[str, Table]:
    """Return the sheets of a written form."""
    found: dict[str, Table] = {}
    rows: Table = []
    for line in text.strip("\n").splitlines():
        if line.startswith("=="):
            rows = found.setdefault(line[2:].strip(" ="), []) if not line.endswith("=") else []
        elif line.strip():
            rows.append([part.strip() for part in line.split("|")])
    return found


def book_of(text: str) -> openpyxl.Workbook:
    """Return a written form as a workbook of openpyxl."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in tables(text).items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append([text or None for text in row])
    return book


def saved(book: openpyxl.Workbook) -> bytes:
    """Return the bytes of a workbook."""
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def forms() -> Iterator[tuple[str, str]]:
    """Yield name and text of every form that must load."""
    yield from FORMS.items()


FORMS = {
    "household with cascading places": """
== survey
type | name | label | choice_filter | relevant | required
start | start
end | end
select_one region | region | Region | | | yes
select_one district | district | District | region=${region} | ${region} != '' | yes
select_one village | village | Village | district=${district} and region=${region} | ${district} != '' | yes
integer | size | People in the household | | | yes
== choices
list_name | name | label | region | district
region | n | North
region | s | South
district | n1 | Hills | n
district | s1 | Plain | s
village | v1 | Upper | n | n1
village | v2 | Lower | s | s1
""",
    "roster of members with indexed-repeat": """
== survey
type | name | label | calculation | repeat_count | relevant | constraint
integer | count | How many? | | | | . >= 0 and . < 20
begin repeat | member | Member | | ${count}
calculate | number | | position(..)
text | first_name | Name of member ${number}
integer | age | Age of ${first_name} | | | | . >= 0 and . <= 120
select_one yn | goes_to_school | School? | | | ${age} > 5 and ${age} < 18
end repeat
calculate | eldest | | max(${age})
calculate | total | | sum(${age})
calculate | first | | indexed-repeat(${first_name}, ${member}, 1)
calculate | people | | count(${member})
note | summary | ${people} people, the first is ${first}, ${total} years together
== choices
list_name | name | label
yn | 1 | Yes
yn | 0 | No
""",
    "places, pictures and sounds between questions": """
== survey
type | name | label | parameters | appearance | required
geopoint | here | Where? | | maps | yes
geotrace | way | Which way?
geoshape | field | Draw the field
image | roof | Roof | max-pixels=1024 | annotate | true
audio | interview | Record | quality=low
video | walk | Film
file | papers | Papers
barcode | tag | Scan the tag
osm | building | Building
background-audio | sound |
start-geopoint | place_at_start |
audit | audit | | identify-user=true
text | remark | Remark | rows=5 | multiline | yes
note | thanks | Thank you
""",
    "dates and ages": """
== survey
type | name | label | calculation | constraint | default | relevant
today | day
date | born | Born on | | . <= today()
calculate | age | | int((today() - ${born}) div 365.25)
calculate | years | | int(decimal-date-time(today()) - decimal-date-time(${born})) div 365.25
calculate | shown | | format-date(${born}, '%d.%m.%Y')
date | visit | Visit | | . >= ${born} | today() | ${age} > 0
time | hour | Hour | | | 08:30
dateTime | moment | Moment | | | now()
calculate | late | | if(${visit} > date('2020-01-01'), 'late', 'early')
note | say | ${age} years, ${shown}, ${late}
""",
    "a grid of answers in one window": """
== survey
type | name | label | appearance | required
begin group | grid | How satisfied are you? | field-list
select_one scale | head | Satisfaction | label
select_one scale | water | Water | list-nolabel | yes
select_one scale | road | Road | list-nolabel | yes
end group
begin group | rows | Table | table-list
select_one scale | school | School
select_one scale | clinic | Clinic
end group
begin group | theme | Grid | w4
text | left | Left | w2
text | right | Right | w2 no-calendar
end group
== choices
list_name | name | label
scale | 1 | Bad
scale | 2 | Fair
scale | 3 | Good
== settings
form_title | form_id | style
Grid | grid | theme-grid pages
""",
    "other, please specify": """
== survey
type | name | label
select_one water or_other | source | Source of water
select multiple fuel or specify other | fuels | Fuels
text | why | Why ${source}?
== choices
list name | name | label
water | tap | Tap
water | well | Well
fuel | wood | Wood
fuel | gas | Gas
""",
    "choices from files": """
== survey
type | name | label | choice_filter | parameters | calculation
select_one_from_file places.csv | place | Place | country = 'al' | value=code label=title
select_multiple_from_file people.csv | people | People
csv-external | prices
calculate | price | | | | pulldata('prices', 'price', 'item', 'bread')
text | after | After
""",
    "entities": """
== survey
type | name | label | save_to
text | tree | Species | species
integer | height | Height | height
== entities
list_name | label | create_if
trees | ${tree} | ${height} > 1
""",
    "who and with what device": """
== survey
type | name | label
start | start
end | end
today | today
deviceid | device
phonenumber | phone
username | user
email | mail
simserial | sim
subscriberid | subscriber
text | a | A
""",
    "ranges and rankings": """
== survey
type | name | label | parameters | appearance
range | pain | Pain | start=0 end=10 step=1
range | dose | Dose | start=0.5 end=5 step=0.5 | vertical
rank issue | order | Put in order | randomize=true
select_one issue | worst | Worst | randomize=true, seed=42 | likert
select_multiple issue | all | All | | columns-3
== choices
list_name | name | label
issue | a | Water
issue | b | Roads
issue | c | Work
""",
    "other programs called": """
== survey
type | name | label | appearance | bind::odk:length
integer | breaths | Breaths in a minute | ex:org.example.counter(form_id='x', form_name='y')
text | print | Print | printer:org.example.print(concat(${breaths}, '<br>'))
text | number | Number | numbers thousands-sep
text | link | Link | url
string | bearing | Bearing | bearing
""",
    "encrypted": """
== survey
type | name | label
text | secret | Secret
== settings
form_title | form_id | public_key | submission_url | version | auto_send
Encrypted | enc | MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA | https://example.org/submission | 2024010101 | true
""",
    "languages with and without codes": """
== survey
type | name | label | label::English (en) | label::Français | hint:English | hint::Français | media::image::English (en)
text | a | | A | Un | Here | Ici | a.png
integer | b | | B | Deux
note | c | | C
== choices
list_name | name | label::English (en)
l | x | X
== settings
default_language
English (en)
""",
    "right to left": """
== survey
type | name | label::العربية (ar) | label::فارسی (fa) | label::English (en) | constraint_message::العربية (ar)
select_one yn | consent | هل توافق؟ | آیا موافقید؟ | Do you agree? |
integer | members | عدد أفراد الأسرة | تعداد اعضای خانواده می‌شود | Members | رقم غير صحيح
== choices
list_name | name | label::العربية (ar) | label::فارسی (fa) | label::English (en)
yn | yes | نعم | بله | Yes
yn | no | لا | نه | No
""",
    "pictures instead of labels": """
== survey
type | name | label | media::image | media::audio
select_one animal | seen | Which did you see? | animals.png | ask.mp3
note | only_picture | Look | big.jpg
== choices
list_name | name | label | media::image
animal | cat | Cat | cat.png
animal | dog | Dog | dog.png
""",
    "hidden and acknowledged": """
== survey
type | name | label | default | required | calculation | read only
hidden | version | | 7
acknowledge | read | I have read this | | yes
trigger | also | And this
text | fixed | Fixed | x | | | yes
calculate | both | | | | concat(${version}, ${fixed})
note | shown | ${both}
""",
    "duplicate choices allowed": """
== survey
type | name | label | choice_filter
select_one country | country | Country
select_one city | city | City | in = ${country}
== choices
list_name | name | label | in
country | a | A
country | b | B
city | new | Newtown | a
city | new | Newtown | b
== settings
form_id | allow_choice_duplicates
dup | yes
""",
    "own names of the instance": """
== survey
type | name | label
text | a | A
== settings
form_title | id_string | instance_name | instance_xmlns | name | namespaces
Own | own | concat(${a}, '-', uuid()) | http://example.org/own | own_root | esri="http://esri.com/xforms"
""",
    "from KoboToolbox": """
== survey
type | name | label | required | $kuid | $given_name | $autoname | tags | relevant | select_from_list_name | _isRepeat
start | start | | | ab1cd2e | | start
begin_group | group_ab1cd23 | Group | false | xx1yy2z
select_one | Do_you_agree | Do you agree? | true | kk1ll2m | agree | Do_you_agree | hxl:#yes | | ab3cd45 | false
text | q1_What_is_your_name | 1. What is your name? | false | nn1oo2p | | | | ${Do_you_agree} = 'yes'
end_group | | | | zz1
== choices
list_name | name | label | $kuid | $autovalue | order
ab3cd45 | yes | Yes | cc1 | yes | 1
ab3cd45 | no | No | cc2 | no | 2
== settings
form_title | form_id | version | style | default_language
Kobo | aBcDeF12345 | 3 (2024-01-01 10:00:00) | theme-grid no-text-transform
""",
    "old names of types and columns": """
== survey
command | tag | caption | relevance | constraining_message | constraint | calculate | read_only | count
add text prompt | who | Who? | | Too short | string-length(.) > 1
select one from yn | agree | Agree?
add select multiple prompt using things | have | What have you? | selected(${agree}, 'y')
select1 yn | again | Again?
select all that apply from things | want | What do you want?
q note | say | Said
get start time | began
add date time prompt | at | When?
int | n | Number
gps | spot | Spot
begin lgroup | kids | Kids
add integer prompt | kid | Kid
end lgroup
== choices
list name | value | caption
yn | y | Yes
yn | n | No
things | a | A
things | b | B
""",
    "defaults and triggers": """
== survey
type | name | label | default | trigger | calculation
text | a | A | x
text | b | B | concat('y', ${a})
integer | c | C | 5
text | d | D | | ${a} | concat(${a}, '!')
calculate | stamp | | | ${c} | now()
select_one yn | e | E | y
select_multiple yn | f | F | y n
date | g | G | 2024-05-01
dateTime | h | H | 2024-05-01T10:00:00
text | i | I | ${last-saved#a}
== choices
list_name | name | label
yn | y | Yes
yn | n | No
""",
    "nested repeats with answers from rows": """
== survey
type | name | label | choice_filter | relevant | calculation
begin_repeat | house | House
text | street | Street
begin_repeat | person | Person
text | who | Name
begin_repeat | illness | Illness
select_one ill | kind | Kind
end_repeat
calculate | ills | | | | count(${illness})
end_repeat
calculate | persons | | | | count(${person})
end_repeat
select_one ${street} | best | Best street | | count(${house}) > 0
note | all | ${persons}
== choices
list_name | name | label
ill | flu | Flu
ill | cold | Cold
""",
    "checks of every kind": """
== survey
type | name | label | constraint | constraint_message | required | required_message | readonly
text | mail | Mail | regex(., '^[^@ ]+@[^@ ]+\\.[a-z]{2,}$') | Not a mail | yes | Needed
text | phone | Phone | string-length(.) = 10 and starts-with(., '0') | Ten digits
integer | pct | Percent | . >= 0 and . <= 100 | 0 to 100
decimal | share | Share | round(., 2) = . and . div 100 <= 1
select_multiple yn | some | Some | count-selected(.) <= 2 and not(selected(., 'none') and count-selected(.) > 1)
text | upper | Upper | . = translate(., 'abc', 'ABC')
text | once | Once | | | once(1)
== choices
list_name | name | label
yn | a | A
yn | b | B
yn | none | None
""",
    "one sheet with any name": """
== Sheet1
type | name | label
text | a | A
integer | b | B
""",
    "comments, gaps and disabled rows": """
== survey
type | name | label | comments | disabled | my own notes: see page 2
text | a | A | ask politely
 | | | a row that is only a comment
text | b | B | | yes
text | c | C | | no | x
== choices
list_name | name | label
== settings
form_title
Comments
""",
    "labels that look like markup": """
== survey
type | name | label | hint
text | a | **Bold** and <b>bold</b> & 5 < 6 "quoted" | # heading
note | b | <span style="color:red">Red ${a}</span>
text | c | Line one, line two | \\_escaped\\_
""",
    "names with dots and other letters": """
== survey
type | name | label | relevant
text | A_1.5._Quartier | Quartier
text | naïve-name | Accents
text | име | Ime | ${A_1.5._Quartier} != ''
text | end_note | Ends
""",
    "searching and looking up": """
== survey
type | name | label | appearance | calculation
select_one fruit | picked | Fruit | quick search('fruits', 'contains', 'name', ${part})
text | part | Part | autocomplete
calculate | shown | | | jr:choice-name(${picked}, '${picked}')
note | say | ${shown}
== choices
list_name | name | label | price
fruit | name_key | name | 3
""",
    "long lists": "== survey\ntype | name | label\nselect_one v | v | Village\nselect_multiple v | w | Villages\n"
    "== choices\nlist_name | name | label\n" + "\n".join(f"v | v{n} | Village {n}" for n in range(3_000)),
    "types and languages in capitals and with spaces": """
== Survey
Type | Name | Label::English (en) | Required | Constraint Message
Text | a | A | TRUE
Select_One yes_no | b | B | FALSE
INTEGER | c | C | Yes | Wrong
== Choices
List Name | Name | Label::English (en)
yes_no | 1 | Yes
yes_no | 0 | No
== Settings
Form Title | Form ID
Capitals | caps
""",
}
"""Forms that load, by what they are about."""

REFUSED = {
    "a matrix of KoboToolbox": (
        "== survey\ntype | name | label | kobo--matrix_list\ntext | a | A\nbegin_kobomatrix | m | Matrix | things\n"
        "integer | n | Number\nend_kobomatrix",
        [("framework_type_unsupported", 3), ("framework_type_unsupported", 5)],
    ),
    "a loop over a list": (
        "== survey\ntype | name | label\ntext | a | A\nbegin loop over things | l | Loop\ntext | b | B\nend loop\n"
        "== choices\nlist_name | name | label\nthings | x | X",
        [("framework_type_unsupported", 3)],
    ),
    "choices on the sheet external_choices": (
        "== survey\ntype | name | label | choice_filter\ntext | s | S\nselect_one_external cities | c | City | s=${s}\n"
        "== external_choices\nlist_name | name | label | s\ncities | a | A | x",
        [("framework_type_unsupported", 3)],
    ),
    "an appearance in the column of conditions": (
        "== survey\ntype | name | label | relevant\nbegin_group | g | G | field-list\ntext | a | A\nend_group",
        [("expression_reference_unknown", 2)],
    ),
    "a question without label": ("== survey\ntype | name | label\ntext | b | B\ntext | a", [("framework_invalid", 3)]),
    "an old cascade": (
        "== survey\ntype | name | label\ntext | b | B\ncascading_select place | a | A",
        [("framework_type_unknown", 3)],
    ),
    "a name that or_other makes": (
        "== survey\ntype | name | label\nselect_one l or_other | a | A\ntext | b | ${a_other}?\n"
        "== choices\nlist_name | name | label\nl | x | X",
        [("framework_reference_unknown", 3)],
    ),
    "one column by two names": (
        "== survey\ntype | name | label | relevant | relevance\ntext | b | B", [("framework_column_twice", 1)]),
}  # fmt: skip
"""Forms that cannot be used, with code and row of every fault."""
