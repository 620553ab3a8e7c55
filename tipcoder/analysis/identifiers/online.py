"""Finds e-mail addresses, pages, names of accounts and files, and addresses of computers."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from tipcoder.analysis.identifiers.vocabulary import (
    CAPITALS,
    WORD,
    ChosenWords,
    LatePattern,
    beginnings,
    pattern_of,
)
from tipcoder.analysis.identifiers.words import is_common_word, is_cue, is_function_word, is_public_word
from tipcoder.domain.identifiers import Identifier, IdentifierKind, Sign

_DOMAINS = (
    "com|net|org|info|biz|me|rs|mk|al|md|ro|ba|hr|si|bg|gr|it|de|at|ch|eu|ru|ua|tv|io|co|uk|fr|es|app|online|site|"
    "xyz|club|shop|live|vip|onion|cc|to|pw|top|link|example"
)
_AT = re.compile(
    r"[@\[({](?:(?<=@)[ ]?|(?:@|at|et|a|ет|ат|a ?rond|мајмун\w{0,2}|majmun\w{0,2})[\])}][ ]?)", re.IGNORECASE
)
_SAID_AT = re.compile(
    r"[ ](?P<at>at|et|ет|arond|a rond|мајмун\w{0,2}|majmun\w{0,2})[ ]"
    rf"(?=(?:[\w-]{{1,63}}\.){{1,3}}(?:{_DOMAINS})(?!\w))"
)
"""`ana.anova at primer.mk`"""
_PREPOSITIONS = ("at", "et")
_BEFORE_AT = re.compile(r"(?<![\w@.+-])(?:[\w+-]{1,40}[ ]\.[ ])?[\w.+-]{1,64}[ ]?$")
_STOP = r"(?:\.|[ ]?[\[({](?:\.|dot|pik[aë]|ta[čc]ka|to[čc]ka|тачка|точка|punct|punkt)[\])}][ ]?)"
_AFTER_AT = re.compile(
    rf"[\w-]{{1,63}}(?:(?:[ ]?\.[ ]?[\w-]{{1,63}}){{0,2}}[ ]?\.[ ](?-i:{_DOMAINS})(?!\w)|(?:{_STOP}[\w-]{{1,63}})+)",
    re.IGNORECASE,
)
"""Also with blanks, `primer. rs`, before what pages end with."""
_BROKEN_MAIL = re.compile(r"@(?<=[\w-]@)[\w-]{2,63}(?:[ ]?[.,]?[ ](?:com|net|org|mk|md|al|rs|ro)(?!\w)|(?![\w@.-]))")
"""Without a full stop: `ana.anic@primer me`, `ana@primer`."""
_PAGE = re.compile(r"(?<![\w@.])(?:(?:https?|ftp)://[^\s<>„“”\"»«]{3,}|www\.[^\s<>„“”\"»«]{3,})", re.IGNORECASE)
_PATH = re.compile(r"\.[a-z]{2,10}/[\w./?=&%#+-]*[\w/]")
_BARE_PAGE = re.compile(rf"\.(?<=[a-z0-9]\.)(?:{_DOMAINS})(?P<rest>/[^\s<>„“”\"»«,;)]*)?(?![\w@-]|\.\w)")
_BEFORE_DOMAIN = re.compile(r"(?<![\w@./-])(?:[a-z0-9][a-z0-9-]{0,40}\.){0,3}[a-z0-9][a-z0-9-]{0,40}$", re.IGNORECASE)
_HANDLE = re.compile(r"(?<![\w@.])@\w(?:[\w.-]{1,40}\w)")
_UNDERSCORED = re.compile(r"(?<![\w@/.-])(?!\w*_{4})(?=[\w.-]*[^\W_]{2})[\w.-]*_[\w.-]*(?<![.-])(?![\w@])")
"""`ana_88`: nothing but the name of an account or a file is written so."""
_UNDERSCORE = re.compile(r"_[\w.-]*")
_LIVE = re.compile(r"(?<!\w)live:[\w.-]+\w")
"""Accounts of Skype."""
_NETWORKS = (
    r"facebook|fejsbuk|фејсбук|instagram|инстаграм|tik ?tok|tik-tok|тик ?ток|тик-ток|telegram|телеграм|viber|vajber|"
    r"вибер|вајбер|whats ?app|whatsup|votsap|vatsap|vacap|вацап|ватсап|вотсап|snap ?chat|снепчет|снапчет|only ?fans|"
    r"онлифанс|twitter|твитер|linkedin|messenger|месинџер|mesindžer|mesendžer|месенџер|vkontakte|вконтакте|"
    r"odnoklassniki|одноклассники|skype|skajp|скајп|badoo|баду|tinder|тиндер|grindr|discord|дискорд|signal|сигнал|"
    r"threema|wechat|zangi|sky ?ecc|sky ap\w*|encrochat|mamba|lovoo|youtube|јутјуб|google|gmail"
)
_SHORT_NETWORKS = "fb|ig|vk|ok\\.ru|imo|insta|инста|snap|снеп|fejs|фејс|фб|иг"
_NETWORK = rf"(?:(?:{_NETWORKS})\w{{0,4}}|(?:{_SHORT_NETWORKS})(?!\w))"
_ACCOUNT = pattern_of(lambda words: words.online_account)
_CALLED = (
    rf"(?:{pattern_of(lambda words: words.called)}|mre[žz]\w{{1,3}}|мреж\w{{1,3}}|rrjet\w{{0,4}}|re[țţt]e\w{{1,4}}|"
    r"(?:društven|drustven|друштвен|социјалн|social)\w*|socializare|internet\w*|интернет\w*|online|aplikacij\w|"
    r"апликациј\w{1,3}|aplikacion\w*|aplica[țţt]i\w*)"
)
_ON = "de pe|pe|din|na|на|në|on|u|у|de|е|e"
_NICK = r"nick(?:name)?(?:-?\w{1,3})?(?!\w)|nik(?:om|a|u)?(?!\w)|ник(?:ом|а|у|от)?(?!\w)"
_HANDLES = pattern_of(lambda words: words.online_handle)
_HANDLE_WORD = rf"(?:{_HANDLES}|{_NICK})"
# Each word is read in one way alone: what several languages call alike would be tried in all ways together.
_PLACE = rf"(?>(?i:{_NETWORK}|{_ACCOUNT})(?!\w))"
_LINK = rf"(?>(?i:{_CALLED}|{_NETWORK}|{_ACCOUNT})(?!\w))"
_WORDS = rf"(?>(?i:{_NETWORK}|{_ACCOUNT}|{_HANDLE_WORD}))"
_WORD_FOR_ACCOUNT = LatePattern(rf"{_WORDS}|(?i:{_CALLED}|{pattern_of(lambda words: words.named_as)})")
_GAP = "[\\s:,–„“””\"»«'‘’(-]"
_NAMED = LatePattern(
    rf"(?<!\w){_WORDS}(?:{_GAP}{{1,3}}(?:{_WORDS}|(?i:{_CALLED}))){{0,4}}{_GAP}{{1,4}}"
    r"(?P<name>[\w.-]*[^\W\d_][\w.-]*)"
)
_NEXT = LatePattern(
    rf"['”“\"»]?(?:\s\([^()\n]{{2,40}}\))?(?:,|\s{pattern_of(lambda words: words.and_between_names)})\s"
    r"[„“\"»'‘]?(?P<name>[\w-]+(?:[._][\w-]+)+)"
)
"""The second of two names of accounts."""
_FIRST_WORDS = [
    re.split("[ -]", each)[0].rstrip("?").replace("(?=\\s)", "").replace("(?:", "").lower()
    for each in (*_NETWORKS.split("|"), *_ACCOUNT[3:-1].split("|"), *_HANDLES[3:-1].split("|"))
]
_NOT_LONGER = """
    fb ig vk ok imo insta инста снеп fejs фејс фб иг e id ид pin nik nikom nika niku ник ником ника нику никот
"""
_WHOLE_WORDS = frozenset(_NOT_LONGER.split())
"""Words that networks, accounts and handles begin with, but no longer words that begin alike: `ig`, `e-mail`."""
_FIRST = re.compile("|".join(word for word in dict.fromkeys(_FIRST_WORDS) if word not in _WHOLE_WORDS))
"""The beginning of any other first word for a network, an account or a handle."""
_BEGINNINGS = beginnings(_FIRST_WORDS)
_NO_HANDLE = re.compile(
    rf"(?:[{CAPITALS}][a-zžшњљ]?\.?){{1,4}}-?(?:(?![{CAPITALS}])[^\W_]){{0,3}}|\w{{1,4}}\.\w{{1,2}}\.?"
    r"|[^\W\d_]{1,4}\.?(?:(?<=\.)\d+)?|\d[\d.,]*-?[^\W\d_]*\.?"
)
"""Initials of a person, `profil A.B.`; an abbreviation; a number or an age."""
_LATIN = re.compile(r"[A-Za-z][\w.-]{2,}")
_AFTER_CYRILLIC = re.compile(r"[а-џ]\w*[\s:–„“\"»'‘(-]+$")
_SIGN_OF_NAME = re.compile(r"\w[._]\w|\d|_|[a-zа-ш][A-ZА-Ш]")
_USER_NAME = rf"(?:{pattern_of(lambda words: words.user_name)}|{_NICK})"
_NUMBERED = LatePattern(
    rf"(?<!\w)(?=\D{{0,24}}(?:ID|ИД)\W)(?i:{_NETWORK}|ID|ИД)(?:-\w{{1,3}})?"
    rf"(?:\W{{1,3}}(?i:ID|ИД|de|na|на|i|e|{_NETWORK})(?:-\w{{1,3}})?){{1,2}}\W{{1,3}}(?P<name>\d{{6,20}})(?![\w/]|[.,]\d)"
)
"""`Telegram ID 5123456789`"""
_IS_USER_NAME = LatePattern(rf"(?i:{_USER_NAME})")
_SMALL_HANDLE = LatePattern(
    rf"(?:(?i:{_USER_NAME})|(?i:{_NETWORK})\W{{1,2}}(?:(?i:{_CALLED})\W){{0,2}}(?i:{pattern_of(lambda w: w.named_as)})"
    rf"|(?i:{_NETWORK})(?:\s(?i:{_ACCOUNT}))?(?=\s?:))"
    rf"(?!\w){_GAP}{{1,4}}(?P<name>[a-z]{{4,30}})(?!\w)"
    rf"|(?i:{_ACCOUNT})\s(?P<name_on>[a-z]{{5,30}}),?\s(?i:{_ON})\s(?i:{_NETWORK})"
)
"""A word in small letters that the user name is said to be."""
_OF_BANK = re.compile(r"[A-Z]{2}\d{2}(?: [A-Z\d]{4}){3}")
"""Signs of the number of a bank account, which the word for an account precedes as well."""
_IN_QUOTES = r"[„“”\"»«'‘’](?P<name>[^„“”\"«»'‘’,;\n]{2,48})[”“\"«»'’]"
_FALSE = r"(?:i|e|të) rremë|fals\w?|lažn\w+|лажн\w+|fake|false|fictiv\w{0,2}"
_QUOTED = LatePattern(
    rf"(?<!\w)(?i:{_ACCOUNT})(?:-\w{{1,3}})?(?:,?\s(?i:{_CALLED}|{_NETWORK}|{_FALSE}|na|на|në|pe|on|u|у)){{0,5}}"
    rf"[\s:]{{1,2}}{_IN_QUOTES}"
)
_BY_ORDER = re.compile(r"[pпPП](?<!\w.)[oо]\s$")
"""Before `nalogu`, which is then an order."""
_QUOTED_AS = LatePattern(
    rf"(?<!\w){_PLACE}(?:[\s,”“\"»'’]{{1,3}}[^\W\d_]{{1,12}}){{0,5}}\s"
    rf"(?i:{pattern_of(lambda words: words.named_as)}|кана\w*|kana\w*)\s{_IN_QUOTES}"
)
"""`vodi se na Fejsbuku kao „Zvezda“`: what was written to somebody is in quotation marks as well."""
_QUOTED_NEAR = LatePattern(
    rf"(?<!\w)(?i:{_HANDLE_WORD})(?:-\w{{1,3}})?"
    rf"(?:,?\s(?i:{_CALLED}|{_NETWORK})){{0,4}}[\s:]{{1,2}}{_IN_QUOTES}"
)
_NEAR_NETWORK = LatePattern(rf"(?<!\w)(?i:{_NETWORK}|na mre[žz]i|на мреж\w+|në rrjet|internet\w*|интернет\w*)(?!\w)")
_CAPITALS = rf"{WORD}(?:[ ](?:(?:i|e|të|de|din|и|од|iz|из)[ ])?{WORD}){{0,2}}(?:[ ]\d{{1,4}}(?!\w|[.,]\d))?"
_CALLED_ON = LatePattern(
    rf"(?<!\w)(?:(?i:{_NETWORK})\s(?i:{_ACCOUNT}):?\s(?P<name>{_CAPITALS})"
    rf"|(?i:{_NETWORK}):\s(?P<name_of>{_CAPITALS})"
    rf"|(?>(?i:{_ACCOUNT})(?!\w))(?:\s(?i:{_ON}))?\s(?i:{_NETWORK}):?\s(?P<name_in>{_CAPITALS})"
    rf"|(?i:{_ACCOUNT}|{_HANDLE_WORD})(?:\s(?i:{_FALSE}))?\s(?P<name_on>{_CAPITALS}),?"
    rf"\s(?i:{_ON})\s(?:[^\W\d_]{{4,10}}\s){{0,2}}(?i:{_NETWORK}))(?!\w)"
)
"""`profilul Luna Albă de pe Instagram`"""
_CALLED_AS = LatePattern(
    rf"(?<!\w)(?:{_PLACE}(?:,?\s{_LINK}){{0,4}}"
    rf"|(?>(?i:{_NETWORK})(?!\w))(?:\s(?>(?:(?![{CAPITALS}])[^\W\d_]){{2,12}}(?!\w))){{0,3}})\s"
    rf"(?i:{pattern_of(lambda words: words.named_as)})\s(?P<name>{_CAPITALS})"
)
"""`me profilin në Facebook me emrin Yll Nate`"""
_ABOUT_NETWORK = 70
"""Characters about the name of a page or a group in which the network is named."""
_FILE = re.compile(
    r"\.(?<=[\w)]\.)(?:pdf|docx?|xlsx?|odt|ods|rtf|txt|csv|jpe?g|png|gif|heic|tiff?|bmp|mp[34]|avi|mov|3gp|wav|"
    r"m4a|opus|ogg|zip|rar|7z|html?|pptx?|eml|msg|tip)(?![\w-]|\.\w)",
    re.IGNORECASE,
)
_BEFORE_FILE = re.compile(r"[\w-][\w.()-]{0,60}$")
_REACH = 64
_HIDDEN_COMPUTER = re.compile(
    r"[iIиИ](?<!\w.)(?:(?<=[iI])[pP]|(?<=[иИ])[пП])(?!\w)[^\d\n]{1,16}"
    r"(?P<name>\d{1,3}(?:\.[\dxXхХ*]{1,3}){3})(?![\w.])"
)
"""`IP-adresa 89.205.xx.14`"""
_DEVICE = re.compile(
    r"[iIиИ](?<!\w.)(?:[mM][eE][iI]|[мМ][еЕ][иИ]|[mM][sS][iI]|[cC][cC][iI][dD])(?!\d)[^\d\n]{0,24}(?:[12]\W{1,3})?"
    r"(?P<name>\d(?:[ ./-]?\d){13,19})(?![\w/])"
)
"""A telephone or its card: `IMEI 356938035643809`."""
_LONG_COMPUTER = re.compile(
    r"[\da-fA-F](?<![\w:.].)[\da-fA-F]{0,3}:(?=[\da-fA-F:]*[a-fA-F:]{2})(?::?[\da-fA-F]{1,4}:?){3,7}(?<!:)(?![\w:])"
    r"|[\da-fA-F](?<![\w:.-].)[\da-fA-F](?P<between>[:-])(?:[\da-fA-F]{2}(?P=between)){4}[\da-fA-F]{2}(?![\w:-])"
)
"""`2a02:810d:1234::1`, and the address of a network card."""
_COMPUTER = re.compile(r"\d(?<![\w.,/-].)\d{0,2}\.(?:\d{1,3}\.){2}\d{1,3}(?![\w/]|[.,]\d)")


def find_online(text: str) -> Iterator[Identifier]:
    """Yield addresses and names under which somebody is found on the internet, and names of files."""
    yield from _mails(text)
    if "@" in text:
        yield from _broken_mails(text)
        yield from (_identifier(found, 0, Sign.FORM) for found in _HANDLE.finditer(text))
    if ":/" in text or "www." in text.casefold():
        yield from (_identifier(found, 0, Sign.FORM) for found in _PAGE.finditer(text))
    yield from _underscored(text)
    if "live:" in text:
        yield from (_identifier(found, 0, Sign.FORM) for found in _LIVE.finditer(text))
    yield from _by_endings(text)
    for start in _FOR_ACCOUNTS.starts_in(text):
        following = text[start + 1 : start + 2]
        if following == "-" or following.isalpha():
            yield from _accounts(text, start)
    yield from _devices(text)
    for found in _HIDDEN_COMPUTER.finditer(text):
        yield _identifier(found, "name", Sign.WORD)
    for found in _COMPUTER.finditer(text):
        if all(int(part) < 256 for part in found[0].split(".")):
            yield _identifier(found, 0, Sign.USUAL_FORM)


def _begins_account(word: str) -> bool:
    lower = word.lower()
    if lower[:2] not in _BEGINNINGS and lower[0] not in _BEGINNINGS:
        return lower in _WHOLE_WORDS
    return lower in _WHOLE_WORDS or _FIRST.match(lower) is not None


_FOR_ACCOUNTS = ChosenWords(_begins_account)


def _accounts(text: str, start: int) -> Iterator[Identifier]:
    named = _NAMED.match(text, start)
    if named and _is_handle(named) and not _OF_BANK.match(text, named.start("name")):
        yield _identifier(named, "name", Sign.WORD)
        further = _NEXT.match(text, named.end("name"))
        if further and _is_handle(further):
            yield _identifier(further, "name", Sign.WORD)
    elif numbered := _NUMBERED.match(text, start):
        yield _identifier(numbered, "name", Sign.WORD)
    elif said := _SMALL_HANDLE.match(text, start):
        group = "name" if said["name"] else "name_on"
        if not _is_word(said[group]):
            yield _identifier(said, group, Sign.WORD)
    for pattern in (_QUOTED, _QUOTED_AS, _QUOTED_NEAR, _CALLED_AS):
        quoted = pattern.match(text, start)
        if quoted and (
            pattern is _QUOTED_AS
            or (pattern is _CALLED_AS and not _is_said(quoted["name"]))
            or (pattern in (_QUOTED, _QUOTED_NEAR) and _is_account(quoted, is_near=pattern is _QUOTED_NEAR))
        ):
            yield _identifier(quoted, "name", Sign.WORD)
    if on_network := _CALLED_ON.match(text, start):
        group = on_network.lastgroup or "name"
        first = on_network[group].split()[0]
        is_doubtful = group == "name_of" or (group == "name_on" and first == on_network[group])
        is_other = _WORD_FOR_ACCOUNT.fullmatch(first) or (is_doubtful and is_common_word(first))
        if not (is_other or is_cue(first) or (group == "name_of" and is_public_word(first))):
            yield _identifier(on_network, group, Sign.WORD)


def _is_account(quoted: re.Match[str], *, is_near: bool) -> bool:
    """Return whether words in quotation marks are the name of an account: other profiles and orders have names too."""
    if _is_of_network(quoted) or _IS_USER_NAME.match(quoted[0]):
        return True
    name = quoted["name"]
    is_order = _BY_ORDER.search(quoted.string, quoted.start() - 4, quoted.start()) is not None
    return not (is_near or is_order) and (not name[0].islower() or _SIGN_OF_NAME.search(name) is not None)


def _is_said(name: str) -> bool:
    """Return whether a word with a capital is who somebody is rather than a name: `se predstavljao kao Oštećena`."""
    first = name.split()[0]
    return is_cue(first) or (first == name and is_public_word(name))


@lru_cache(maxsize=1 << 12)
def _is_word(name: str) -> bool:
    """Return whether letters behind the word for a name are a word of the sentence."""
    is_other = is_cue(name) or is_function_word(name) or is_common_word(name)
    return is_other or _WORD_FOR_ACCOUNT.fullmatch(name) is not None


def _underscored(text: str) -> Iterator[Identifier]:
    for underscore in _UNDERSCORE.finditer(text):
        start = underscore.start()
        while start and (text[start - 1].isalnum() or text[start - 1] in "_.-"):
            start -= 1
        if found := _UNDERSCORED.match(text, start):
            yield _identifier(found, 0, Sign.USUAL_FORM)


def _devices(text: str) -> Iterator[Identifier]:
    for found in _DEVICE.finditer(text):
        yield _identifier(found, "name", Sign.WORD)
    if ":" in text:
        for found in _LONG_COMPUTER.finditer(text):
            yield _identifier(found, 0, Sign.FORM)


def _is_of_network(quoted: re.Match[str]) -> bool:
    start, end = max(0, quoted.start() - _ABOUT_NETWORK), quoted.end() + _ABOUT_NETWORK
    return _NEAR_NETWORK.search(quoted.string, start, end) is not None


def _is_handle(named: re.Match[str]) -> bool:
    name = named["name"].rstrip(".")
    if _NO_HANDLE.fullmatch(name) or re.fullmatch(_NETWORK, name, re.IGNORECASE):
        return False
    if _SIGN_OF_NAME.search(name):
        return True
    # Latin letters in a Cyrillic text are those of the account itself.
    start = named.start("name")
    return _LATIN.fullmatch(name) is not None and _AFTER_CYRILLIC.search(named.string, start - 16, start) is not None


def _mails(text: str) -> Iterator[Identifier]:
    for sign in chain(_AT.finditer(text), _SAID_AT.finditer(text)):
        before = _BEFORE_AT.search(text, sign.start() - _REACH, sign.start())
        after = _AFTER_AT.match(text, sign.end())
        is_said = sign.re is _SAID_AT and sign["at"] in _PREPOSITIONS
        if before and after and not (is_said and not _SIGN_OF_NAME.search(before[0])):
            yield Identifier(
                IdentifierKind.ONLINE,
                before.start(),
                after.end(),
                text[before.start() : after.end()],
                Sign.FORM,
            )


def _broken_mails(text: str) -> Iterator[Identifier]:
    for found in _BROKEN_MAIL.finditer(text):
        before = _BEFORE_AT.search(text, found.start() - _REACH, found.start())
        if before:
            exact = text[before.start() : found.end()]
            yield Identifier(IdentifierKind.ONLINE, before.start(), found.end(), exact, Sign.FORM)


def _by_endings(text: str) -> Iterator[Identifier]:
    """Yield pages without `www.` and files, by the endings of their names: most full stops are of neither."""
    for ending, beginning in ((_BARE_PAGE, _BEFORE_DOMAIN), (_PATH, _BEFORE_DOMAIN), (_FILE, _BEFORE_FILE)):
        for found in ending.finditer(text):
            begun = beginning.search(text, found.start() - _REACH, found.start())
            if begun:
                start, exact = begun.start(), text[begun.start() : found.end()].rstrip(".,;:!?")
                yield Identifier(IdentifierKind.ONLINE, start, start + len(exact), exact, Sign.FORM)


def _identifier(found: re.Match[str], group: int | str, sign: Sign) -> Identifier:
    exact = found[group].rstrip(".,;:!?)")
    return Identifier(IdentifierKind.ONLINE, found.start(group), found.start(group) + len(exact), exact, sign)
