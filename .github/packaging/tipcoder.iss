; Installer for Windows of the one-folder build, for one person and without an administrator (Inno Setup 6):
;   iscc /DVersion=0.9.0 /DBuild=dist\tipcoder /DIcon=icons\tipcoder.ico .github\packaging\tipcoder.iss
; The sentences below stand in seven languages; what Inno Setup says beyond them is English.

[Setup]
AppId={{6C4B0C0E-6B0B-4B0F-9E55-7F1D3B0F6E21}
AppName=tipcoder
AppVersion={#Version}
AppPublisher=the tipcoder authors
DefaultDirName={localappdata}\Programs\tipcoder
PrivilegesRequired=lowest
DisableProgramGroupPage=yes
DisableReadyPage=yes
DisableWelcomePage=yes
DisableDirPage=auto
ShowLanguageDialog=auto
ChangesAssociations=yes
CloseApplications=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\tipcoder.exe
OutputBaseFilename=tipcoder-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "sq"; MessagesFile: "compiler:Default.isl"
Name: "ro"; MessagesFile: "compiler:Default.isl"
Name: "cnr"; MessagesFile: "compiler:Default.isl"
Name: "mk"; MessagesFile: "compiler:Default.isl"
Name: "sr"; MessagesFile: "compiler:Default.isl"
Name: "srlatn"; MessagesFile: "compiler:Default.isl"

[LangOptions]
sq.LanguageName=Shqip
sq.LanguageID=$041C
ro.LanguageName=Română
ro.LanguageID=$0418
cnr.LanguageName=Crnogorski
cnr.LanguageID=$2C1A
mk.LanguageName=Македонски
mk.LanguageID=$042F
sr.LanguageName=Српски
sr.LanguageID=$281A
srlatn.LanguageName=Srpski
srlatn.LanguageID=$241A

[Messages]
sq.ButtonNext=&Vazhdo
sq.ButtonBack=&Kthehu
sq.ButtonInstall=&Instalo
sq.ButtonFinish=&Përfundo
sq.ButtonCancel=Anulo
sq.WizardSelectDir=Zgjidhni dosjen
sq.SelectDirLabel3=tipcoder do të instalohet në dosjen e mëposhtme.
sq.WizardInstalling=Po instalohet
sq.InstallingLabel=Ju lutemi prisni derisa tipcoder të instalohet në kompjuterin tuaj.
sq.FinishedHeadingLabel=tipcoder është gati
sq.FinishedLabel=tipcoder u instalua në kompjuterin tuaj.
ro.ButtonNext=&Continuă
ro.ButtonBack=Îna&poi
ro.ButtonInstall=&Instalează
ro.ButtonFinish=&Finalizează
ro.ButtonCancel=Anulare
ro.WizardSelectDir=Alegeți dosarul
ro.SelectDirLabel3=tipcoder va fi instalat în dosarul următor.
ro.WizardInstalling=Se instalează
ro.InstallingLabel=Vă rugăm să așteptați până când tipcoder este instalat pe calculatorul dumneavoastră.
ro.FinishedHeadingLabel=tipcoder este gata
ro.FinishedLabel=tipcoder a fost instalat pe calculatorul dumneavoastră.
cnr.ButtonNext=&Dalje
cnr.ButtonBack=&Nazad
cnr.ButtonInstall=&Instaliraj
cnr.ButtonFinish=&Završi
cnr.ButtonCancel=Otkaži
cnr.WizardSelectDir=Izaberite fasciklu
cnr.SelectDirLabel3=tipcoder će biti instaliran u sljedeću fasciklu.
cnr.WizardInstalling=Instalira se
cnr.InstallingLabel=Sačekajte dok se tipcoder instalira na vaš računar.
cnr.FinishedHeadingLabel=tipcoder je spreman
cnr.FinishedLabel=tipcoder je instaliran na vaš računar.
mk.ButtonNext=&Натаму
mk.ButtonBack=На&зад
mk.ButtonInstall=&Инсталирај
mk.ButtonFinish=&Заврши
mk.ButtonCancel=Откажи
mk.WizardSelectDir=Изберете папка
mk.SelectDirLabel3=tipcoder ќе се инсталира во следнава папка.
mk.WizardInstalling=Се инсталира
mk.InstallingLabel=Почекајте додека tipcoder се инсталира на вашиот компјутер.
mk.FinishedHeadingLabel=tipcoder е подготвен
mk.FinishedLabel=tipcoder е инсталиран на вашиот компјутер.
sr.ButtonNext=&Даље
sr.ButtonBack=&Назад
sr.ButtonInstall=&Инсталирај
sr.ButtonFinish=&Заврши
sr.ButtonCancel=Откажи
sr.WizardSelectDir=Изаберите фасциклу
sr.SelectDirLabel3=tipcoder ће бити инсталиран у следећу фасциклу.
sr.WizardInstalling=Инсталира се
sr.InstallingLabel=Сачекајте док се tipcoder инсталира на ваш рачунар.
sr.FinishedHeadingLabel=tipcoder је спреман
sr.FinishedLabel=tipcoder је инсталиран на ваш рачунар.
srlatn.ButtonNext=&Dalje
srlatn.ButtonBack=&Nazad
srlatn.ButtonInstall=&Instaliraj
srlatn.ButtonFinish=&Završi
srlatn.ButtonCancel=Otkaži
srlatn.WizardSelectDir=Izaberite fasciklu
srlatn.SelectDirLabel3=tipcoder će biti instaliran u sledeću fasciklu.
srlatn.WizardInstalling=Instalira se
srlatn.InstallingLabel=Sačekajte dok se tipcoder instalira na vaš računar.
srlatn.FinishedHeadingLabel=tipcoder je spreman
srlatn.FinishedLabel=tipcoder je instaliran na vaš računar.

[Files]
Source: "{#Build}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; what an older version left would be loaded by the newer one
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{userprograms}\tipcoder"; Filename: "{app}\tipcoder.exe"
Name: "{userdesktop}\tipcoder"; Filename: "{app}\tipcoder.exe"

[Registry]
Root: HKCU; Subkey: "Software\Classes\.tip"; ValueType: string; ValueData: "tipcoder.project"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\tipcoder.project"; ValueType: string; ValueData: "tipcoder"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\tipcoder.project\DefaultIcon"; ValueType: string; ValueData: "{app}\tipcoder.exe,0"
Root: HKCU; Subkey: "Software\Classes\tipcoder.project\shell\open\command"; ValueType: string; ValueData: """{app}\tipcoder.exe"" ""%1"""

[Run]
Filename: "{app}\tipcoder.exe"; Description: "tipcoder"; Flags: nowait postinstall skipifsilent
