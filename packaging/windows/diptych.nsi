; The bundle folder to an installer for one person: no administrator, no restart, all of it removed again.
;
;   makensis -DVERSION=0.1.0 -DBUNDLE=..\..\build\package\bundle\diptych -DOUTPUT=diptych-setup.exe diptych.nsi
;
; Compiles on Linux, macOS and Windows alike; the paths are those of the system that compiles.

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
!include "MUI2.nsh"
!include "FileFunc.nsh"

!ifndef VERSION | BUNDLE | OUTPUT
  !error "VERSION, BUNDLE and OUTPUT have to be defined"
!endif
!define IDENTIFIER "org.example.diptych"
!define CLASSES "Software\Classes"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${IDENTIFIER}"
!define CAPABILITIES "Software\${IDENTIFIER}\Capabilities"
!define PROGRAM "$INSTDIR\diptych.exe"

Name "Diptych"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Diptych"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "Diptych ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Diptych"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs Diptych"
VIAddVersionKey "LegalCopyright" "The Diptych authors, MIT licence"

!define MUI_ICON "diptych.ico"
!define MUI_UNICON "diptych.ico"
!define MUI_FINISHPAGE_RUN "${PROGRAM}"
!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "SimpChinese"

; Offers the program for an ending without taking the ending from the program that has it.
!macro OfferFor ENDING
  WriteRegStr HKCU "${CLASSES}\.${ENDING}\OpenWithProgids" "Diptych.Article" ""
  WriteRegStr HKCU "${CAPABILITIES}\FileAssociations" ".${ENDING}" "Diptych.Article"
!macroend
!macro WithdrawFrom ENDING
  DeleteRegValue HKCU "${CLASSES}\.${ENDING}\OpenWithProgids" "Diptych.Article"
!macroend
!macro ForEveryEnding DO
  !insertmacro ${DO} "txt"
  !insertmacro ${DO} "html"
  !insertmacro ${DO} "htm"
  !insertmacro ${DO} "xhtml"
  !insertmacro ${DO} "mhtml"
  !insertmacro ${DO} "mht"
  !insertmacro ${DO} "warc"
  !insertmacro ${DO} "wacz"
  !insertmacro ${DO} "webarchive"
  !insertmacro ${DO} "md"
  !insertmacro ${DO} "rtf"
  !insertmacro ${DO} "eml"
  !insertmacro ${DO} "docx"
  !insertmacro ${DO} "odt"
  !insertmacro ${DO} "epub"
  !insertmacro ${DO} "pdf"
!macroend

Section "Diptych"
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_internal" ; of an older version
  File /r "${BUNDLE}/*"
  File "diptych.ico"
  File "application-x-diptych.ico"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\Diptych.lnk" "${PROGRAM}" "" "$INSTDIR\diptych.ico"

  WriteRegStr HKCU "${CLASSES}\Diptych.Article" "" "Article"
  WriteRegStr HKCU "${CLASSES}\Diptych.Article\DefaultIcon" "" "$INSTDIR\diptych.ico"
  WriteRegStr HKCU "${CLASSES}\Diptych.Article\shell\open\command" "" '"${PROGRAM}" "%1"'
  WriteRegStr HKCU "${CLASSES}\Diptych.Session" "" "Diptych session"
  WriteRegStr HKCU "${CLASSES}\Diptych.Session\DefaultIcon" "" "$INSTDIR\application-x-diptych.ico"
  WriteRegStr HKCU "${CLASSES}\Diptych.Session\shell\open\command" "" '"${PROGRAM}" "%1"'
  WriteRegStr HKCU "${CLASSES}\.diptych" "" "Diptych.Session"
  WriteRegStr HKCU "${CLASSES}\.diptych" "Content Type" "application/x-diptych"
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationName" "Diptych"
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationDescription" "Lays two versions of an article side by side"
  WriteRegStr HKCU "${CAPABILITIES}\FileAssociations" ".diptych" "Diptych.Session"
  !insertmacro ForEveryEnding OfferFor
  WriteRegStr HKCU "Software\RegisteredApplications" "Diptych" "${CAPABILITIES}"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Diptych"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\diptych.ico"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Diptych authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  ${RefreshShellIcons}
SectionEnd

; What the reader made (settings, sessions, logs) lies elsewhere and stays.
Section "Uninstall"
  !insertmacro ForEveryEnding WithdrawFrom
  DeleteRegKey HKCU "${CLASSES}\.diptych"
  DeleteRegKey HKCU "${CLASSES}\Diptych.Session"
  DeleteRegKey HKCU "${CLASSES}\Diptych.Article"
  DeleteRegValue HKCU "Software\RegisteredApplications" "Diptych"
  DeleteRegKey HKCU "Software\${IDENTIFIER}"
  DeleteRegKey HKCU "${UNINSTALL}"
  Delete "$SMPROGRAMS\Diptych.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\diptych.exe"
  Delete "$INSTDIR\diptych-console.exe"
  Delete "$INSTDIR\diptych.ico"
  Delete "$INSTDIR\application-x-diptych.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  ${un.RefreshShellIcons}
SectionEnd
