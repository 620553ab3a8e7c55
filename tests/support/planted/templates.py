"""Sentences in seven languages for each kind of identifier, with a place for it."""

NAMES = {
    "sr": (
        "Окривљени {x} је врбовао оштећену.",
        "Касније је {x} узео новац и отишао.",
        "Новац је узимао {x}, а није га враћао.",
    ),
    "sr-Latn": (
        "Okrivljeni {x} je vrbovao oštećenu.",
        "Kasnije je {x} uzeo novac i otišao.",
        "Novac je uzimao {x}, a nije ga vraćao.",
    ),
    "cnr": (
        "Optuženi {x} je vrbovao oštećenu.",
        "Kasnije je {x} uzeo novac i otišao.",
        "Novac je uzimao {x}, a nije ga vraćao.",
    ),
    "mk": (
        "Обвинетиот {x} ја врбувал оштетената.",
        "Подоцна {x} ги земал парите и заминал.",
        "Парите ги земал {x} и не ги вратил.",
    ),
    "sq": (
        "I pandehuri {x} e rekrutoi viktimën.",
        "Më vonë {x} i mori paratë dhe iku.",
        "Paratë i merrte {x} dhe nuk i ktheu.",
    ),
    "ro": (
        "Inculpatul {x} a recrutat victima.",
        "Mai târziu {x} a luat banii și a plecat.",
        "Banii erau luați de {x} și nu au fost restituiți.",
    ),
    "en": (
        "The defendant {x} recruited the victim.",
        "Later {x} took the money and left.",
        "The money was taken by {x} and not returned.",
    ),
}

PARTIES = {
    "sr": "окривљени", "sr-Latn": "okrivljeni", "cnr": "optuženi", "mk": "обвинетиот", "sq": "i pandehuri",
    "ro": "inculpatul", "en": "the defendant",
}  # fmt: skip
"""Words before names in small letters."""

LISTS = {
    "sr": "Окривљени:\n{x}\nсви су осуђени.", "sr-Latn": "Okrivljeni:\n{x}\nsvi su osuđeni.",
    "cnr": "Optuženi:\n{x}\nsvi su osuđeni.", "mk": "Обвинетите:\n{x}\nсите се осудени.",
    "sq": "Të pandehurit:\n{x}\nu dënuan të gjithë.", "ro": "Inculpații:\n{x}\nau fost condamnați toți.",
    "en": "The defendants:\n{x}\nwere all convicted.",
}  # fmt: skip

OTHERS = {
    "initials": {
        "sr": "Оштећена {x} је то потврдила.", "sr-Latn": "Oštećena {x} je to potvrdila.",
        "cnr": "Oštećena {x} je to potvrdila.", "mk": "Оштетената {x} го потврди тоа.",
        "sq": "Viktima {x} e konfirmoi këtë.", "ro": "Victima {x} a confirmat acest fapt.",
        "en": "Victim {x} confirmed this.",
    },
    "place": {
        "sr": "Оштећена је живела у {x} код родитеља.", "sr-Latn": "Oštećena je živela u {x} kod roditelja.",
        "cnr": "Oštećena je živjela u {x} kod roditelja.", "mk": "Оштетената живеела во {x} кај родителите.",
        "sq": "Viktima jetonte në {x} te prindërit.", "ro": "Victima locuia în {x} la părinți.",
        "en": "The victim lived in {x} with her parents.",
    },
    "address": {
        "sr": "Становао је на адреси {x}, где их је држао.", "sr-Latn": "Stanovao je na adresi {x}, gde ih je držao.",
        "cnr": "Stanovao je na adresi {x}, gdje ih je držao.", "mk": "Живеел на {x}, каде што ги држел.",
        "sq": "Banonte në {x}, ku i mbante.", "ro": "Locuia în {x}, unde le ținea.",
        "en": "He lived at {x}, where he kept them.",
    },
    "personal_number": {
        "sr": "Утврђен је ЈМБГ {x} током поступка.", "sr-Latn": "Utvrđen je JMBG {x} tokom postupka.",
        "cnr": "Utvrđen je JMBG {x} tokom postupka.", "mk": "Утврден е ЕМБГ {x} во постапката.",
        "sq": "U verifikua numri personal {x} gjatë procesit.", "ro": "A fost stabilit IDNP {x} în cadrul procesului.",
        "en": "The personal number {x} was established.",
    },
    "document": {
        "sr": "Одузет јој је пасош број {x} на граници.", "sr-Latn": "Oduzet joj je pasoš broj {x} na granici.",
        "cnr": "Oduzet joj je pasoš broj {x} na granici.", "mk": "Ѝ бил одземен пасошот број {x} на границата.",
        "sq": "Iu mor pasaporta nr. {x} në kufi.", "ro": "I-a fost luat pașaportul nr. {x} la frontieră.",
        "en": "Her passport no. {x} was taken at the border.",
    },
    "phone": {
        "sr": "Звао ју је на број {x} сваке вечери.", "sr-Latn": "Zvao ju je na broj {x} svake večeri.",
        "cnr": "Zvao ju je na broj {x} svake večeri.", "mk": "Ја викал на бројот {x} секоја вечер.",
        "sq": "E telefononte në numrin {x} çdo mbrëmje.", "ro": "O suna la numărul {x} în fiecare seară.",
        "en": "He called her on {x} every evening.",
    },
    "account": {
        "sr": "Новац је уплаћен на рачун {x} код банке.", "sr-Latn": "Novac je uplaćen na račun {x} kod banke.",
        "cnr": "Novac je uplaćen na račun {x} kod banke.", "mk": "Парите биле уплатени на сметката {x} во банката.",
        "sq": "Paratë u derdhën në llogarinë {x} në bankë.", "ro": "Banii au fost transferați pe contul {x} la bancă.",
        "en": "The money was paid to account {x} at the bank.",
    },
    "card": {
        "sr": "Плаћала је картицом {x} у хотелу.", "sr-Latn": "Plaćala je karticom {x} u hotelu.",
        "cnr": "Plaćala je karticom {x} u hotelu.", "mk": "Платила со картичката {x} во хотелот.",
        "sq": "Pagoi me kartën {x} në hotel.", "ro": "A plătit cu cardul {x} la hotel.",
        "en": "She paid with card {x} at the hotel.",
    },
    "transfer": {
        "sr": "Новац је послат преко MTCN {x} из иностранства.",
        "sr-Latn": "Novac je poslat preko MTCN {x} iz inostranstva.",
        "cnr": "Novac je poslat preko MTCN {x} iz inostranstva.", "mk": "Парите биле пратени со MTCN {x} од странство.",
        "sq": "Paratë u dërguan me MTCN {x} nga jashtë.", "ro": "Banii au fost trimiși prin MTCN {x} din străinătate.",
        "en": "The money was sent by MTCN {x} from abroad.",
    },
    "plate": {
        "sr": "Возило регистарских ознака {x} нађено је испред куће.",
        "sr-Latn": "Vozilo registarskih oznaka {x} nađeno je ispred kuće.",
        "cnr": "Vozilo registarskih oznaka {x} nađeno je ispred kuće.",
        "mk": "Возилото со таблици {x} било пред куќата.",
        "sq": "Makina me targa {x} u gjet para shtëpisë.", "ro": "Automobilul cu n/î {x} a fost găsit în fața casei.",
        "en": "The car with plates {x} was found outside.",
    },
    "case_number": {
        "sr": "Одлучено је у предмету {x} пред тим судом.", "sr-Latn": "Odlučeno je u predmetu {x} pred tim sudom.",
        "cnr": "Odlučeno je u predmetu {x} pred tim sudom.", "mk": "Одлучено е во предметот {x} пред тој суд.",
        "sq": "U vendos në çështjen {x} para asaj gjykate.", "ro": "S-a decis în dosarul {x} în fața acelei instanțe.",
        "en": "It was decided in case {x} before that court.",
    },
    "date": {
        "sr": "Побегла је дана {x} са пријатељицом.", "sr-Latn": "Pobegla je dana {x} sa prijateljicom.",
        "cnr": "Pobjegla je dana {x} sa prijateljicom.", "mk": "Избегала на {x} со пријателка.",
        "sq": "Ajo iku më {x} me një shoqe.", "ro": "A fugit la {x} cu o prietenă.",
        "en": "She fled on {x} with a friend.",
    },
    "e-mail": {
        "sr": "Писао јој је са {x} и обећавао посао.", "sr-Latn": "Pisao joj je sa {x} i obećavao posao.",
        "cnr": "Pisao joj je sa {x} i obećavao posao.", "mk": "Ѝ пишувал од {x} и ветувал работа.",
        "sq": "I shkruante nga {x} dhe premtonte punë.", "ro": "I-a scris de la {x} și promitea un loc de muncă.",
        "en": "He wrote to her from {x} and promised work.",
    },
    "page": {
        "sr": "Оглас је био на {x} више месеци.", "sr-Latn": "Oglas je bio na {x} više meseci.",
        "cnr": "Oglas je bio na {x} više mjeseci.", "mk": "Огласот бил на {x} повеќе месеци.",
        "sq": "Shpallja ishte në {x} për disa muaj.", "ro": "Anunțul era pe {x} mai multe luni.",
        "en": "The advertisement was on {x} for months.",
    },
    "profile": {
        "sr": "Нашао ју је на TikTok налогу {x} и позвао.", "sr-Latn": "Našao ju je na TikTok nalogu {x} i pozvao.",
        "cnr": "Našao ju je na TikTok nalogu {x} i pozvao.", "mk": "Ја нашол на TikTok профилот {x} и ја повикал.",
        "sq": "E gjeti në profilin e TikTok {x} dhe e ftoi.", "ro": "A găsit-o pe contul de TikTok {x} și a invitat-o.",
        "en": "He found her on the TikTok account {x} and invited her.",
    },
    "file": {
        "sr": "Снимак је сачуван као {x} на рачунару.", "sr-Latn": "Snimak je sačuvan kao {x} na računaru.",
        "cnr": "Snimak je sačuvan kao {x} na računaru.", "mk": "Снимката е зачувана како {x} на компјутерот.",
        "sq": "Regjistrimi u ruajt si {x} në kompjuter.", "ro": "Înregistrarea a fost salvată ca {x} pe calculator.",
        "en": "The recording was saved as {x} on the computer.",
    },
    "home": {
        "sr": "Смештена је у {x} после тога.", "sr-Latn": "Smeštena je u {x} posle toga.",
        "cnr": "Smještena je u {x} poslije toga.", "mk": "Сместена е во {x} потоа.",
        "sq": "U strehua në {x} pas kësaj.", "ro": "A fost cazată la {x} după aceea.",
        "en": "She was placed in the {x} after that.",
    },
}  # fmt: skip
