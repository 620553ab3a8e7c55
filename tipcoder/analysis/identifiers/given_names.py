"""Given names that are common in the five countries and where victims often come from, folded (`domain.folding`)."""

from tipcoder.domain.folding import fold

_SERBIAN = """
    Žika Rasema Rasim Hatidža Hanifa Munevera Zorana Miloje Ranka Milanka Radojko Vukica Anica Anka Milosava Joka
    Aleksa Aleksandar Aleksandra Ana Anđa Anđela Aleksej Bojan Bojana Boris Borislav Boško Branislav Branislava
    Branka Branko Bogdan Božidar Biljana Bratislav Velibor Veljko Vesna Vera Viktor Viktorija Vladan Vladimir
    Vladislav Vlastimir Vojislav Vuk Vukašin Vidosava Goran Gordana Gojko Dalibor Damjan Danica Danijel Danijela
    Danilo Darko Davor Dejan Dejana Desanka Dimitrije Divna Dragan Dragana Dragiša Dragica Dragoljub Dragoslav
    Dragutin Draško Dušan Dušanka Dušica Đorđe Djordje Đurđa Đura Đuro Živko Života Žarko Željko Željka Zdravko
    Zlatko Zlata Zlatan Zoran Zorica Zorka Ivan Ivana Ivona Igor Ilija Irena Isidora Jagoda Jadranka Jana Janko
    Jasmina Jasna Jela Jelena Jelica Jelisaveta Jovan Jovana Jovanka Jovica Josip Jozo Katarina Kosta Kristina
    Ksenija Lazar Lidija Lena Leposava Luka Ljiljana Ljubica Ljubiša Ljubomir Ljubinka Maja Maksim Manojlo Mara
    Marija Marijana Marina Mario Marko Marta Matija Mihailo Mila Milan Milana Mile Milena Mileva Milenko Milica
    Milivoje Milić Milija Miljan Miljana Milka Milo Milojka Milomir Milorad Milosav Milovan Miloš Milunka Milutin
    Mira Mirjana Mirko Miroljub Miroslav Miroslava Miodrag Mitar Mladen Momčilo Momir Nada Nadežda Natalija Nataša
    Nebojša Neda Nedeljko Nemanja Nenad Nevena Nevenka Nikola Nikolina Nina Novak Novica Obrad Ognjen Olga Olivera
    Ostoja Pavle Petar Petra Petko Predrag Rada Radenko Radica Radivoje Radmila Radojka Radoje Radoman Radomir
    Radosav Radoslav Radovan Rajko Rastko Ratko Ruža Ružica Saša Sanja Sara Sava Savo Senka Siniša Simo Slađana
    Slavica Slavko Slavoljub Slobodan Slobodanka Smiljana Snežana Sofija Sonja Spasoje Srđan Srećko Sreten Stana
    Stanislav Stanko Stanka Stefan Stevan Stevo Stojan Stojanka Suzana Svetlana Svetozar Svetislav Tamara Tanja Tara
    Teodora Tihomir Tijana Toma Tomislav Uroš Filip Hristina Cveta Čedomir Aida Alma Amar Amela Amina Amra Adnan
    Admir Almir Armin Azra Dino Dženan Džemal Edin Edina Elvis Elvira Emina Emir Enes Enver Esad Fahrudin Fatima
    Ferid Hamid Hana Haris Hasan Husein Ibrahim Indira Irfan Ismet Izet Jasmin Kemal Lejla Mersiha Mirsad Mirza
    Muamer Muhamed Mujo Mustafa Nermin Nermina Nihad Omer Osman Rešad Rifat Sabina Safet Samir Samra Sead Selma
    Senad Suada Suad Sulejman Šefik Zehra Zejna Zulfija
"""
_MONTENEGRIN = """
    Andrija Balša Batrić Blažo Božana Božo Branimir Budimir Cvetko Danka Dragiša Drago Draginja Gavrilo Gorica
    Ilinka Ivanka Jelisavka Jagoš Jovo Krsto Ksenija Labud Luka Luca Ljubo Ljubica Marica Maša Matija Mihailo
    Milijana Milodarka Mirela Miško Mitra Mojaš Nađa Nevenka Nikša Novo Pavle Pavić Perica Pero Petrana Radisav
    Radojica Radule Radusin Ranko Rosa Sandra Savić Slaven Sladjana Slavka Snježana Stanija Stevan Stjepan Šćepan
    Šaleta Tripo Vasilije Vaso Veliša Veselin Veselinka Vesko Vido Vjera Vjekoslav Vladana Vojin Vojo Vukosava
    Vukota Vuko Zagorka Žana Željana
"""
_MACEDONIAN = """
    Aco Agim Aleksandar Ангел Анастас Антонио Бланка Благој Благица Blagoja Blaže Biljana Bisera Bobi Bogoja Bojan
    Borče Boro Borka Branko Vančo Vanja Vasil Vasilka Vaska Vaško Velko Venko Verica Vesna Viktor Violeta Vlado
    Vlatko Vlatka Goce Gordana Goran Gjoko Gjorge Ѓорѓи Ѓорѓе Ѓорче Ѓорѓија Ѓоко Danče Daniela Dejan Dime Dimitar
    Dimče Divna Dobre Dončo Done Dragi Dragica Dragan Elena Elizabeta Emilija Emilijan Ефтим Živko Zaharija Zvonko
    Zdravko Zlate Zlatko Zoran Zorica Iva Ivan Ivana Ivica Igor Ilija Ilče Ilinka Irena Jovan Jovica Jovanka Jagoda
    Jane Jasmina Jelena Jordan Jordanka Katerina Kiril Kire Кирчо Klime Kole Kosta Kostadin Krste Krume Lazar Lazo
    Lambe Lence Lidija Ljube Ljubica Ljupčo Ljubčo Magdalena Maja Marija Marijana Marina Marjan Martin Mende Metodi
    Metodija Mile Milka Mirče Mirjana Mitko Mitre Mihail Nada Naum Naume Nikola Nikolčo Nikolina Nevenka Nataša Nate
    Olgica Olivera Orce Pande Panče Pavle Pavlina Perica Pero Petar Petko Petre Predrag Rade Radica Riste Risto
    Ристо Rodna Roza Ruža Saše Saško Sašo Savka Sava Simona Simjan Simeon Silvana Slave Slavčo Slavica Slavko
    Slobodan Snežana Sofija Sonja Spase Spasko Stavre Stefan Stevo Stole Stojan Stojanče Stojanka Stojče Suzana
    Tanja Tatjana Taško Todor Todorka Toni Toše Trajan Trajče Trajko Filip Filimena Hristijan Cvetan Cvetanka Cvetko
    Šerif Biljal Bujar Elmaz Fadil Fatmir Gazmend Ismail Mensur Naser Nazmi Nuri Ramadan Sejdi Selver Severdžan
    Dževrije Sevdail Gjulten Gjulsum Ajša Ajten Alija Amdi Ferat Orhan Sabri Sadat Sali Salija Samet
"""
_ALBANIAN = """
    Arta Blerta Landi Xhoni Sanije Bleona Kaltrina Fjolla Vlora Shqipe Lirije Hava Nurije Fatime Miradije Xhevrije
    Besarta Adelina Admir Adrian Adriana Afërdita Agim Agon Agron Ajkuna Alban Albana Albert Alda Aldo Alfred Alketa
    Alma Altin Alket Ana Anila Anisa Anjeza Arben Ardian Ardit Arjana Arjeta Armand Armend Artan Artur Aurel Aurora
    Avni Azem Bajram Bardhyl Bashkim Behar Bekim Besa Besim Besmir Besnik Besart Bledar Blerim Blerina Bukurie Bujar
    Dashamir Dashnor Denisa Diana Donika Donjeta Dorina Drita Dritan Dritëro Durim Edlira Edmond Edona Eduart Edvin
    Eglantina Elda Elira Elisa Elona Elton Elvana Elvis Emiljano Endri Enkelejda Entela Eralda Erion Ermal Ermira
    Ermir Ervin Esmeralda Eva Fadil Fatbardha Fatjon Fatmir Fatos Fatmira Ferdinand Fiqirete Fitim Flamur Flora
    Florian Florinda Fran Frederik Gazmend Gent Genc Gentian Gentiana Gezim Gëzim Gjergj Gjon Gjovana Gjyste Haki
    Hamdi Hasan Hatixhe Hysen Hysni Idriz Ilir Iliriana Ilirjan Imer Indrit Ismail Isuf Jeta Jetmir Jonida Julian
    Juljan Klajdi Klea Klejdi Klodian Klodiana Kreshnik Kristaq Kujtim Kujtime Leonard Leonora Ledina Lefter Lindita
    Liri Liridon Ligoraq Llazar Lorenc Luan Luljeta Lule Lulzim Majlinda Mal Manjola Marjana Marsela Marsel Matilda
    Mentor Merita Merkur Migena Mimoza Miranda Mirela Mirlinda Monika Muharrem Myrvete Naim Naime Nazmije Ndue
    Nertila Nevila Nexhmije Nikolin Nora Olsi Oltjon Pal Pëllumb Perparim Përparim Petrit Prek Qemal Qazim Rajmonda
    Ramiz Refik Remzi Renato Rexhep Rezarta Robert Rozafa Rudina Sabri Sadik Saimir Saimire Selim Selman Shaban
    Shefqet Shkëlqim Shpend Shpëtim Shpresa Silvana Skënder Sokol Spartak Spiro Suela Sulejman Taulant Teuta Thanas
    Tomorr Valbona Valdete Vangjel Valentina Valmir Vasil Vera Veton Viktor Vilma Violeta Vjollca Xhafer Xhemal
    Xhevahire Xhevdet Xhovana Ylli Yllka Ymer Zamira Zana Zef Zenel Zenepe Zija Zyhra
"""
_ROMANIAN = """
    Adela Adina Adrian Adriana Alexandra Alexandru Alexei Alexandrina Alina Aliona Ana Anastasia Anatol Anatolie
    Andrei Andreea Andrian Angela Anna Anton Antonina Artiom Arcadie Aurel Aurelia Aureliu Axenia Boris Călin
    Carolina Catinca Cătălin Cătălina Cezar Ciprian Clara Claudia Claudiu Constantin Corina Corneliu Cornelia
    Cristian Cristina Cristi Dan Dana Daniel Daniela Daria Denis Diana Dinu Doina Dorin Dorina Dragoș Dmitri Dumitru
    Dumitrița Ecaterina Eduard Efim Elena Elisaveta Emil Emilia Eugen Eugenia Eugeniu Eudochia Evghenii Felicia
    Feodor Filip Florin Florentina Galina Gabriel Gabriela Gheorghe George Grigore Haralambie Igor Ileana Ilie
    Ilinca Ina Inga Inna Ioana Ioan Ion Ionel Ionela Ionuț Irina Iulia Iulian Iuliana Iurie Ivan Laura Larisa Leonid
    Leontin Lidia Lilia Liliana Lina Lucia Lucian Ludmila Luminița Magdalena Maia Marcel Marcela Maria Mariana
    Marian Marin Marina Mariela Marius Matei Maxim Mihaela Mihai Mihail Mircea Mirela Mitrofan Monica Nadejda
    Natalia Nelea Nelli Nicolae Nicoleta Nicu Nichita Nina Oleg Oleisea Olga Octavian Oxana Ovidiu Parascovia Pavel
    Petru Piotr Polina Profira Radu Raisa Raluca Ramona Rodica Roman Rodion Ruslan Ruxandra Sabina Sanda Semion
    Serghei Sergiu Silvia Simion Sofia Sorin Stanislav Stela Stelian Svetlana Șerban Ștefan Tamara Tatiana Teodor
    Timofei Tudor Tudora Vadim Valentin Valentina Valeria Valeriu Varvara Vasile Vasilii Veaceslav Vera Veronica
    Victor Victoria Viorel Viorica Viorela Vitalie Vitalia Vlad Vladimir Vladislav Xenia Zinaida Zinovia
"""
_ELSEWHERE = """
    Agnes Alexander Alice Andrea Andreas Angelica Anthony Anne Antonio Carlos Carmen Christian Christina David
    Dimitrios Dimitris Emma Eric Erik Fatma Francesco Franco George Georgi Georgios Giovanni Giuseppe Hans Ivanka
    Ivaylo James John Joseph Julia Karl Kevin Klaus Kateryna Konstantinos Luigi Marco Mary Mehmet Ahmet Ahmed Ali
    Michael Mohamed Mohammed Muhammad Nikolaos Nikolay Oksana Oleksandr Olena Paolo Patrick Paul Peter Rosa Sergey
    Salvatore Sofia Stephen Thomas Viktoriya Yulia Yuri Yuliya Zsuzsa Anikó Katalin László Gábor Ilona István
    Desislava Dimitar Hristo Plamen Rumen Stanimir Stoyan Tsvetan Todor Krasimir Mariya
"""

_SURNAMES = """
    Hoxha Shehu Prifti Leka Dervishi Kola Gjoka Marku Basha Cela Çela Muka Meta Berisha Krasniqi Gashi Rama Doda
    Elezi Kodra Lleshi Hysa Kurti Bushi Deda Gjini Xhafa Zeqiri Halili Hasani Osmani Ismaili Bajrami Rexhepi Selimi
    Sinani Toska Tafa Zyka Beqiri Aliaj Memeti Ademi Asani Saiti Demiri Iseni Ramadani Sulejmani Jashari Limani
    Bekteshi Gruda Malaj Shabani Spahiu Popa Rusu Ceban Munteanu Ciobanu Lupu Ursu Cojocaru Moraru Rotaru Sîrbu
    Sârbu Vieru Botnaru Bostan Guțu Gutu Țurcanu Turcan Croitoru Cebotari Rotari Lungu Grosu Negru Cazacu Josan
    Russu Ungureanu Balan Bălan Cazac Melnic Bejan Vrabie Chirilă Gherman Melnik Ciorba Pleșca Plămădeală Codreanu
    Spînu Spânu Roșca Roșcă Lisnic Postolachi Stratan Caraman
"""

GIVEN_NAMES = frozenset(
    fold(name)
    for names in (_SERBIAN, _MONTENEGRIN, _MACEDONIAN, _ALBANIAN, _ROMANIAN, _ELSEWHERE)
    for name in names.split()
)
"""Those written with `x` for `xh` and other spellings that folding does not level stand as they are."""

_ALSO = """
    ana agim agon ali ardit bardhyl behar besa besim besnik blerim bora dan dana dashnor diana divna dobre done
    drita durim fitim flamur flora gent iva jagoda jane jeta kole lena liri lule luan mal mara marin mars maxim
    mentor mila mile milo mira mire mitra nada nate neda nora novak novica novo obrad orce pal para petra prek rada
    rade roman rosa rosu roza ruza sali sara sava savka senka simo shpresa slave sokol sonja stana stole tara toma
    vera vido victor victoria vjera vuk yll ylli zana zef zlata zora rodna dragi trajan jordan kristaq duro hana
    alma alda kujtim milic pavic savic batric luca luka zagorka evo vaso vasa jela kosta drago pero perica toni
    spase dobri bobi marta martin maj maja mende valentina sofia sofija italia florian moldova george avni genc vlad
    vlado alban albana arta bashkim boro borka masa krste krsto tasko vlora franco emir jul aco dura shqipe
"""
ALSO_WORDS = frozenset(_ALSO.split())
"""Given names, folded, that are words too, or places: at the beginning of a sentence they say nothing."""

SURNAMES = frozenset(fold(name) for name in _SURNAMES.split())
"""Common surnames that no ending shows."""
