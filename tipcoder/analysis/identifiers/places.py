"""Words of the names of countries and of towns with courts, in the languages of the field, folded."""

PLACES = """
    afganistan afghanistan africa african afrika aland aleksinac aleksinc aleksincu algeria algjeri alzir american
    amerikane amerikanska andora andorra angola anguile anguilla angvila another antarctica antarktik antiga antigua
    arabia arabija arandelovcu arapski argentina argjentine armeni armenia aruba ascension australe australia
    australija avganistan avstralija avstrija azerbaidjan azerbaijan azerbajxhan azerbejdzan backa bahama bahamas
    bahrain bahrein bahrejn barbados barbuda bartelemi barthelemy bartolomej becej belarus belgia belize belorusija
    benin bermuda bhutan birmania bisao bisau bissau bjellorusi bjelorusija bocvana bolivarian bolivi bolivia
    bolivija bonaire botsvane botswana bouvet bove bozicno bozikjen brazavil brazil brazilia brazzaville bregot
    britanic britanik britanska british brunei brunej brus bujanovcu bullgari burkina burma burundi butan buve cabo
    caicos caledonia caledonie cambodgia cambodia cameroon camerun canada cape capul caraibe caribbean cassation
    cayman cehia ceki centrafricana centralnoafricka centralnoafrikanska chad chile christmas ciad cile cocos
    colombia columbia comore comoros congo cook coreea corruption costa cote crime cuba cunha curacao czechia
    danemarca danimarke darussalam democratic despotovac despotovc despotovcu devicanska devstveni dimitrovgrad
    djevicanska djibouti dominica dominican dominika dominikane dominikanska drejtave drug drzava dutch dzersi
    dzerzi dzibuti dzordzija ecuador ecuatoriala egipat egipet egipt egjipt egypt ekuador ekuatoriale ekvador
    ekvatorijalna ekvatorska elvetia emiratele equatorial eritre eritrea eritreea eritreja ermenija estoni estonia
    estonija esvatini eswatini ethiopia etiopi etiopia etiopija eustatius falkland faroe farska faso federated
    federation feroe fidzi fiji finland finska fixhi foklandska folklandski franceza francija futuna gabon gambi
    gambia gambija gana gane germanija gernsej gernzi ghana gibraltar gjelber gjeorgji gjibraltar gjyqesor gornji
    gradiste granade grcija greenland grenada grenadinele grenadines grenland groenlanda gruzija guadeloupe
    guadelupa guajana guam guatemala guernsey guiana guine guinea guinee guineea guineja guyana gvadalupe gvadelup
    gvajana gvatemala gvineja haiti heard helena herd hertegovina higher holande holy honduras hong hongkong hungari
    iceland indepartate indi indian indijskog indonesia indonezi indonezia indonezija indookeanska insula insulele
    iordania irak iran iraq ireland irlanda irska ishujt ishulli islamic island isle istocni italia iugoslavia
    ivanjica ivoar ivoire izrael jamaica jamajka japan japoni japonia japonija jemen jermenija jersey judecatorie
    jugore jugoslavija jugosllavia jugut jurisdiction justitie juzen juzna juznoafricka juznoafrikanska kabo kaikos
    kajman kajmanska kaledoni kaledonija kambodza kamboxhia kamerun kanada karaibet kargazstan karipska katar
    kazahstan kazakhstan kazakistan keeling kenia kenija kenya kepi kili kilingova kilinski kingdom kinsasa kinshasa
    kirgistan kirgizi kiribati kits kitts knjazevac knjazevc knjazevcu kokos kolasin kolumbi kolumbija komore
    komorska kong korea koreja korrupsionin koska kostarika kraljevstvo kralstvo kratovo krishtlindjes kriva kroaci
    kuba kube kukova kurasao kurbin kursumlija kuvajt kuwait kuweit kyrgyzstan lanka laos latvia latvija lazarevac
    lazarevc lazarevcu lebane leone lesotho lesoto leste letoni letonia letonija liban liberi liberia liberija libi
    libya liechtenstein lihtenshtajn lihtenstajn lithuania lituani lituania litvanija loznica luksemburg lusija
    luxembourg luxemburg maarten macao madagascar madagaskar majdanpek majote makao malajzi malavi malawi malaysia
    maldive malezija malvinas manit manja maqedonia marijanska maroc marok marsalska marshall martinica martinik
    martinique mauricijus mauritani mauritania mauritanija mauritius mavricius mavritanija mayotte mbreteria
    mcdonald mekdonald meksike mexic mianmar micronesia micronezia mijanmar mikelan mikelon mikronezi mikronezija
    milanovac milanovc milanovcu mionica miquelon misdemeanour mjanmar mladenovac mladenovc mladenovcu mlavi moldavi
    monaco monako mongoli mongolia mongolija monserat montserat montserrat morocco mozambic mozambik mozambique
    municipal myanmar namibi namibia namibija nauru nepal nevis nicaragua niger nigeria nigerija nikaragua niue
    niuje njeriut norfok norfolk norfolski norvegia norvegji noua obala obedineti obrenovac obrenovc obrenovcu
    occidentala ocean olandeze olandska oman oqeanit organised organizuar osnoven ostrov ostrva outlying pacifikot
    pakistan palanci palanka palau palestina panama papua paracin paraguai paraguay paragvaj pazar pazova people
    perendimore periferike permet petrovac petrovc petrovcu philippines pier pitcairn pitkern pitkernski pjer
    plurinational polinezia polinezija polonia polska polynesia portoriko portugalia portugalija posebno pozega
    priboj prijepolje principe prinsip province prvi puerto qatar qendrore qipro raska regatul reinion rejunion
    resen reunion rezolucija rezoluta rezolutia rica rico rike riko romanija rrethit ruanda ruma rumani rumi rwanda
    saba sahara saharaja saint salvador samoa sandwich saudi saudijska saudiska saudita saun scaun sejseli sejshelle
    selia senduice sendvicka senegal sent serious seychelles sfanta shen shenjte sidu siera sierra sijera singapor
    singapur sint siri sjedinjene sjenica sllovaki slloveni slonovace slonovata slovacia slovakia soedineti solomon
    solomonska somali somalia somalija south specijalno sremska statele stolica sudan suedi suedia surdulica surinam
    svajcarija svalbard svazilend syria tadjikistan tadzikistan taiwan tajikistan tajland tajvan tanzani tanzania
    tanzanija tarile taxhikistan teritorii teritoriile teritorija teritoriul territori territories territory
    thailand timor tobago togo tokelau treci trinidad tristan trstenik tunis tunisia tunizi turcija turkiye
    turkmenistan turks turqi tuvalu udaljena uganda ungaria ungarija uollis uruguai uruguay urugvaj uzbekistan valis
    vanuatu vartolomej vatican velika venecuela venezuela verde veriore veriut viet vietnam vijetnam vincent vinsent
    virgin virgjer vrbas vrhoven vrsac vrsc vrscu wallis xhamajke xhersej xhibuti xhorxha yemen yugoslavia zabljak
    zambi zambia zambija zapadna zealand zeelanda zeland zelenortska zimbabve zimbabwe
"""
