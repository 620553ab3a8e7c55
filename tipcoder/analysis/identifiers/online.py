"""Finds e-mail addresses, pages, names of accounts and files, and addresses of computers."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tipcoder.analysis.identifiers.vocabulary import WORD, different_words, pattern_of, starts_of
from tipcoder.domain.identifiers import Identifier, IdentifierKind, Sign

_AT = re.compile(r"[@\[({](?:(?<=@)|(?:@|at|et|a|ет|мајмун|majmun)[\])}][ ]?)", re.IGNORECASE)
_BEFORE_AT = re.compile(r"(?<![\w@.+-])[\w.+-]{1,64}[ ]?$")
_STOP = r"(?:\.|[ ]?[\[({](?:\.|dot|pik[aë]|ta[čc]ka|to[čc]ka|тачка|точка|punct|punkt)[\])}][ ]?)"
_AFTER_AT = re.compile(rf"[\w-]+(?:{_STOP}[\w-]+)+", re.IGNORECASE)
_PAGE = re.compile(r"(?<![\w@.])(?:(?:https?|ftp)://[^\s<>„“”\"»«]{3,}|www\.[^\s<>„“”\"»«]{3,})", re.IGNORECASE)
_PATH = re.compile(r"\.[a-z]{2,10}/[\w./?=&%#+-]*[\w/]")
_DOMAINS = (
    "com|net|org|info|biz|me|rs|mk|al|md|ro|ba|hr|si|bg|gr|it|de|at|ch|eu|ru|ua|tv|io|co|uk|fr|es|app|online|site|"
    "xyz|club|shop|live|vip|example"
)
_BARE_PAGE = re.compile(rf"\.(?<=[a-z0-9]\.)(?:{_DOMAINS})(?P<rest>/[^\s<>„“”\"»«,;)]*)?(?![\w@-]|\.\w)")
_BEFORE_DOMAIN = re.compile(r"(?<![\w@./-])(?:[a-z0-9][a-z0-9-]{0,40}\.){0,3}[a-z0-9][a-z0-9-]{0,40}$", re.IGNORECASE)
_HANDLE = re.compile(r"(?<![\w@.])@\w(?:[\w.-]{1,40}\w)")
_UNDERSCORED = re.compile(r"(?<![\w@/.-])(?!\w*_{4})(?=[\w.-]*[^\W_]{2})[\w.-]*_[\w.-]*(?<![.-])(?![\w@])")
"""`ana_88`: nothing but the name of an account or a file is written so."""
_UNDERSCORE = re.compile(r"_[\w.-]*")
_LIVE = re.compile(r"(?<!\w)live:[\w.-]+\w")
"""Accounts of Skype."""
_NETWORKS = (
    r"facebook|fejsbuk|фејсбук|фб|instagram|инстаграм|tik ?tok|тик ?ток|telegram|телеграм|viber|vajber|вибер|вајбер|"
    r"whats ?app|вацап|ватсап|snap ?chat|снепчет|снапчет|only ?fans|twitter|linkedin|messenger|месинџер|mesindžer|"
    r"vkontakte|odnoklassniki|skype|skajp|скајп|badoo|tinder|тиндер|grindr|discord|signal|сигнал|threema|wechat|zangi|"
    r"imo|sky ?ecc|encrochat|mamba|lovoo|youtube|јутјуб|google|gmail|fb|ig"
)
_NETWORK = rf"(?:{_NETWORKS})\w{{0,4}}"
_ACCOUNT = pattern_of(lambda words: words.online_account)
_CALLED = pattern_of(lambda words: words.called)
_WORDS = rf"(?i:{_NETWORK}|{_ACCOUNT}|{pattern_of(lambda words: words.online_handle)})"
_GAP = "[\\s:,–„“”\"»«'‘’(-]"
_NAMED = re.compile(
    rf"(?<!\w){_WORDS}(?:{_GAP}{{1,3}}(?:{_WORDS}|(?i:{_CALLED}))){{0,4}}{_GAP}{{1,4}}"
    r"(?P<name>[\w.-]*[^\W\d_][\w.-]*)"
)
_NEXT = re.compile(
    rf"['”“\"»]?(?:\s\([^()\n]{{2,40}}\))?(?:,|\s{pattern_of(lambda words: words.and_between_names)})\s"
    r"[„“\"»'‘]?(?P<name>[\w-]+(?:[._][\w-]+)+)"
)
"""The second of two names of accounts."""
_FIRST = re.compile(
    "|".join(
        re.split("[ -]", each)[0].rstrip("?").replace("(?=\\s)", "").replace("(?:", "")
        for each in (
            *_NETWORKS.split("|"),
            *_ACCOUNT[3:-1].split("|"),
            *pattern_of(lambda words: words.online_handle)[3:-1].split("|"),
        )
    ).lower()
)
"""The first word for a network, an account or a handle."""
_NO_HANDLE = re.compile(r"(?:[^\W\d_]\.?){1,4}-?\w{0,3}|\w{1,4}\.\w{1,2}\.?|\d[\d.,]*-?[^\W\d_]*\.?")
"""Initials of a person, `profil A.B.`; an abbreviation; a number or an age."""
_LATIN = re.compile(r"[A-Za-z][\w.-]{2,}")
_AFTER_CYRILLIC = re.compile(r"[а-џ]\w*[\s:–„“\"»'‘(-]+$")
_SIGN_OF_NAME = re.compile(r"\w[._]\w|\d|_")
_OF_BANK = re.compile(r"[A-Z]{2}\d{2}(?: [A-Z\d]{4}){3}")
"""Signs of the number of a bank account, which the word for an account precedes as well."""
_IN_QUOTES = r"[„“\"»'‘](?P<name>[^„“”\"«»'‘’,;\n]{2,48})[”“\"«'’]"
_QUOTED = re.compile(
    rf"(?<!\w)(?i:{_ACCOUNT})(?:,?\s(?i:{_CALLED}|{_NETWORK}|na|на|në|pe|on|u|у)){{0,5}}[\s:]{{1,2}}{_IN_QUOTES}"
)
_QUOTED_AS = re.compile(
    rf"(?<!\w)(?i:{_NETWORK}|{_ACCOUNT})(?:[\s,”“\"»'’]{{1,3}}[^\W\d_]{{1,12}}){{0,5}}\s"
    rf"(?i:{pattern_of(lambda words: words.named_as)}|кана\w*|kana\w*)\s{_IN_QUOTES}"
)
"""`vodi se na Fejsbuku kao „Zvezda“`: what was written to somebody is in quotation marks as well."""
_QUOTED_NEAR = re.compile(
    rf"(?<!\w)(?i:{pattern_of(lambda words: words.online_handle)})(?:,?\s(?i:{_CALLED}|{_NETWORK})){{0,4}}"
    rf"[\s:]{{1,2}}{_IN_QUOTES}"
)
_NEAR_NETWORK = re.compile(rf"(?<!\w)(?i:{_NETWORK})(?!\w)")
_CALLED_AS = re.compile(
    rf"(?<!\w)(?i:{_NETWORK}|{_ACCOUNT})(?:,?\s(?i:{_CALLED}|{_NETWORK}|{_ACCOUNT})){{0,4}}\s"
    rf"(?i:{pattern_of(lambda words: words.named_as)})\s(?P<name>{WORD}(?:[ ]{WORD}){{0,2}})"
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
_COMPUTER = re.compile(r"\d(?<![\w.,/-].)\d{0,2}\.(?:\d{1,3}\.){2}\d{1,3}(?![\w/]|[.,]\d)")


def find_online(text: str) -> Iterator[Identifier]:
    """Yield addresses and names under which somebody is found on the internet, and names of files."""
    yield from _mails(text)
    if "@" in text:
        yield from (_identifier(found, 0, Sign.FORM) for found in _HANDLE.finditer(text))
    if ":/" in text or "www." in text.casefold():
        yield from (_identifier(found, 0, Sign.FORM) for found in _PAGE.finditer(text))
    yield from _underscored(text)
    if "live:" in text:
        yield from (_identifier(found, 0, Sign.FORM) for found in _LIVE.finditer(text))
    yield from _by_endings(text)
    for start in starts_of(filter(_begins_account, different_words(text)), text):
        yield from _accounts(text, start)
    for found in _HIDDEN_COMPUTER.finditer(text):
        yield _identifier(found, "name", Sign.WORD)
    for found in _COMPUTER.finditer(text):
        if all(int(part) < 256 for part in found[0].split(".")):
            yield _identifier(found, 0, Sign.USUAL_FORM)


@lru_cache(maxsize=1 << 15)
def _begins_account(word: str) -> bool:
    return _FIRST.match(word.lower()) is not None


def _accounts(text: str, start: int) -> Iterator[Identifier]:
    named = _NAMED.match(text, start)
    if named and _is_handle(named) and not _OF_BANK.match(text, named.start("name")):
        yield _identifier(named, "name", Sign.WORD)
        further = _NEXT.match(text, named.end("name"))
        if further and _is_handle(further):
            yield _identifier(further, "name", Sign.WORD)
    for pattern in (_QUOTED, _QUOTED_AS, _QUOTED_NEAR, _CALLED_AS):
        quoted = pattern.match(text, start)
        if quoted and (pattern is not _QUOTED_NEAR or _is_of_network(quoted)):
            yield _identifier(quoted, "name", Sign.WORD)


def _underscored(text: str) -> Iterator[Identifier]:
    for underscore in _UNDERSCORE.finditer(text):
        start = underscore.start()
        while start and (text[start - 1].isalnum() or text[start - 1] in "_.-"):
            start -= 1
        if found := _UNDERSCORED.match(text, start):
            yield _identifier(found, 0, Sign.USUAL_FORM)


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
    return (
        _LATIN.fullmatch(name) is not None
        and _AFTER_CYRILLIC.search(named.string, max(0, start - 16), start) is not None
    )


def _mails(text: str) -> Iterator[Identifier]:
    for sign in _AT.finditer(text):
        before = _BEFORE_AT.search(text, max(0, sign.start() - _REACH), sign.start())
        after = _AFTER_AT.match(text, sign.end())
        if before and after:
            yield Identifier(
                IdentifierKind.ONLINE,
                before.start(),
                after.end(),
                text[before.start() : after.end()],
                Sign.FORM,
            )


def _by_endings(text: str) -> Iterator[Identifier]:
    """Yield pages without `www.` and files, by the endings of their names: most full stops are of neither."""
    for ending, beginning in ((_BARE_PAGE, _BEFORE_DOMAIN), (_PATH, _BEFORE_DOMAIN), (_FILE, _BEFORE_FILE)):
        for found in ending.finditer(text):
            begun = beginning.search(text, max(0, found.start() - _REACH), found.start())
            if begun:
                start, exact = begun.start(), text[begun.start() : found.end()].rstrip(".,;:!?")
                yield Identifier(IdentifierKind.ONLINE, start, start + len(exact), exact, Sign.FORM)


def _identifier(found: re.Match[str], group: int | str, sign: Sign) -> Identifier:
    exact = found[group].rstrip(".,;:!?)")
    return Identifier(IdentifierKind.ONLINE, found.start(group), found.start(group) + len(exact), exact, sign)
