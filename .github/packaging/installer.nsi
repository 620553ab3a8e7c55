; Installer of the one-folder build for one person, without an administrator, in seven languages.
;
;   makensis -DVERSION=0.9.0 -DNUMBER=9000 -DBUILD=dist/tipcoder -DICON=tipcoder.ico -DSENTENCES=sentences.nsh \
;     -DTARGET=setup.exe installer.nsi
;
; Without questions: setup.exe /S [/NODESKTOP] [/FORCE] [/LANG=1071] [/D=C:\folder], and uninstall.exe /S. They end with
; 0 installed, 1 given up, 2 no space or no leave to write, 3 tipcoder runs, 4 Windows is too old, 5 a newer version is
; installed (/FORCE installs all the same). Whatever is not 0 leaves what was installed before as it was.
Unicode true
Target amd64-unicode
!include FileFunc.nsh
!include LogicLib.nsh
!include MUI2.nsh
!include WinVer.nsh

Name "tipcoder"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\tipcoder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
ManifestSupportedOS Win10
BrandingText "tipcoder ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

!define GIVEN_UP 1
!define NOT_WRITTEN 2
!define RUNNING 3
!define OLD_WINDOWS 4
!define NEWER_IS_HERE 5
!define OLDEST_BUILD 17763 ; Windows 10 1809, the oldest that Qt runs on
!define LISTED "Software\Microsoft\Windows\CurrentVersion\Uninstall\tipcoder"
!define KIND "Software\Classes\tipcoder.project"
!define ENDING "Software\Classes\.tip"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_CUSTOMFUNCTION_ABORT GivenUp
!define MUI_FINISHPAGE_RUN "$INSTDIR\tipcoder.exe"
!define MUI_FINISHPAGE_TEXT "$(finished)"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include "${SENTENCES}" ; languages, and what is said in each: made by sentences.py

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "CompanyName" "the tipcoder authors"
VIAddVersionKey /LANG=0 "FileDescription" "tipcoder setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "Apache License 2.0"
VIAddVersionKey /LANG=0 "ProductName" "tipcoder"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"

; NSIS finds its language by numbers of which Windows has had others for Serbian and Montenegrin since 2006.
!macro ChooseLanguage
  System::Call 'kernel32::GetUserDefaultUILanguage() i.r0'
  IntOp $0 $0 & 0xFFFF
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/LANG=" $2
  ${IfNot} ${Errors}
    StrCpy $0 $2
  ${EndIf}
  IntOp $1 $0 & 0x3FF ; the language without the country
  StrCpy $LANGUAGE ${LANG_ENGLISH}
  ${If} $1 = 0x1C
    StrCpy $LANGUAGE ${LANG_ALBANIAN}
  ${ElseIf} $1 = 0x18
    StrCpy $LANGUAGE ${LANG_ROMANIAN}
  ${ElseIf} $1 = 0x2F
    StrCpy $LANGUAGE ${LANG_MACEDONIAN}
  ${ElseIf} $1 = 0x1A ; Serbian, Montenegrin, Bosnian and Croatian
    StrCpy $LANGUAGE ${LANG_BOSNIAN}
    ${Switch} $0
      ${Case} 10266 ; sr-Cyrl-RS
      ${Case} 12314 ; sr-Cyrl-ME
      ${Case} 7194 ; sr-Cyrl-BA
      ${Case} 3098 ; sr-Cyrl-CS
      ${Case} 27674 ; sr-Cyrl
        StrCpy $LANGUAGE ${LANG_SERBIAN}
        ${Break}
      ${Case} 9242 ; sr-Latn-RS
      ${Case} 6170 ; sr-Latn-BA
      ${Case} 2074 ; sr-Latn-CS
      ${Case} 28698 ; sr-Latn
      ${Case} 31770 ; sr
        StrCpy $LANGUAGE ${LANG_SERBIANLATIN}
        ${Break}
    ${EndSwitch}
  ${EndIf}
!macroend

; A program that runs cannot be opened for writing. It is not ended: somebody may be in the middle of a sentence.
!macro WaitForTheProgram
  !define AGAIN "again_${__LINE__}"
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\tipcoder.exe"
      ${Break}
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\tipcoder.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(running)" /SD IDCANCEL IDRETRY ${AGAIN}
    SetErrorLevel ${RUNNING}
    Quit
    ${AGAIN}:
  ${Loop}
  !undef AGAIN
!macroend

!macro End CODE SENTENCE
  MessageBox MB_ICONSTOP "${SENTENCE}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

Function .onInit
  !insertmacro ChooseLanguage
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    !insertmacro End ${OLD_WINDOWS} "$(old_windows)"
  ${EndIf}
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/FORCE" $2
  ${If} ${Errors}
    ReadRegDWORD $0 HKCU "${LISTED}" "Number"
    ${If} $0 > ${NUMBER}
      !insertmacro End ${NEWER_IS_HERE} "$(newer_is_here)"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro ChooseLanguage
FunctionEnd

Function GivenUp
  SetErrorLevel ${GIVEN_UP}
FunctionEnd

Section
  !insertmacro WaitForTheProgram
  ; The new version is unpacked beside the old one, which works until all of it is there; then they change names.
  RMDir /r "$INSTDIR\_new"
  RMDir /r "$INSTDIR\_old"
  SetOverwrite try
  ClearErrors
  SetOutPath "$INSTDIR\_new"
  File /r "${BUILD}/*"
  ${If} ${Errors}
    SetOutPath "$TEMP"
    RMDir /r "$INSTDIR\_new"
    RMDir "$INSTDIR"
    !insertmacro End ${NOT_WRITTEN} "$(not_written)"
  ${EndIf}
  SetOutPath "$TEMP"
  ${If} ${FileExists} "$INSTDIR\tipcoder.exe"
    CreateDirectory "$INSTDIR\_old"
    ClearErrors
    Rename "$INSTDIR\tipcoder.exe" "$INSTDIR\_old\tipcoder.exe"
    ${IfNot} ${Errors}
      Rename "$INSTDIR\_internal" "$INSTDIR\_old\_internal"
    ${EndIf}
  ${EndIf}
  ${IfNot} ${Errors}
    Rename "$INSTDIR\_new\_internal" "$INSTDIR\_internal"
    ${IfNot} ${Errors}
      Rename "$INSTDIR\_new\tipcoder.exe" "$INSTDIR\tipcoder.exe"
      ${If} ${Errors}
        Rename "$INSTDIR\_internal" "$INSTDIR\_new\_internal"
        SetErrors
      ${EndIf}
    ${EndIf}
  ${EndIf}
  ${If} ${Errors} ; whatever was moved goes back
    Rename "$INSTDIR\_old\_internal" "$INSTDIR\_internal"
    Rename "$INSTDIR\_old\tipcoder.exe" "$INSTDIR\tipcoder.exe"
    RMDir /r "$INSTDIR\_new"
    RMDir "$INSTDIR\_old"
    !insertmacro End ${NOT_WRITTEN} "$(not_written)"
  ${EndIf}
  RMDir /r "$INSTDIR\_old"
  RMDir /r "$INSTDIR\_new"

  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\tipcoder.lnk" "$INSTDIR\tipcoder.exe"
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/NODESKTOP" $2
  ${If} ${Errors}
    CreateShortcut "$DESKTOP\tipcoder.lnk" "$INSTDIR\tipcoder.exe"
  ${EndIf}
  WriteRegStr HKCU "${ENDING}" "" "tipcoder.project"
  WriteRegStr HKCU "${KIND}" "" "tipcoder"
  WriteRegStr HKCU "${KIND}\DefaultIcon" "" "$INSTDIR\tipcoder.exe,0"
  WriteRegStr HKCU "${KIND}\shell\open\command" "" '"$INSTDIR\tipcoder.exe" "%1"'
  WriteRegStr HKCU "${LISTED}" "DisplayName" "tipcoder"
  WriteRegStr HKCU "${LISTED}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${LISTED}" "DisplayIcon" "$INSTDIR\tipcoder.exe"
  WriteRegStr HKCU "${LISTED}" "Publisher" "the tipcoder authors"
  WriteRegStr HKCU "${LISTED}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${LISTED}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${LISTED}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${LISTED}" "Number" ${NUMBER}
  WriteRegDWORD HKCU "${LISTED}" "NoModify" 1
  WriteRegDWORD HKCU "${LISTED}" "NoRepair" 1
  ${GetSize} "$INSTDIR\_internal" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${LISTED}" "EstimatedSize" $0
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)' ; endings have programs by now
SectionEnd

; Projects, backups, settings and whatever else lies in the folder stay.
Section Uninstall
  !insertmacro WaitForTheProgram
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\tipcoder.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\tipcoder.lnk"
  Delete "$DESKTOP\tipcoder.lnk"
  ReadRegStr $0 HKCU "${ENDING}" ""
  ${If} $0 == "tipcoder.project" ; another program may open these files by now
    DeleteRegValue HKCU "${ENDING}" ""
    DeleteRegKey /ifempty HKCU "${ENDING}"
  ${EndIf}
  DeleteRegKey HKCU "${KIND}"
  DeleteRegKey HKCU "${LISTED}"
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
SectionEnd
