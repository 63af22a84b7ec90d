; The Windows installer. building/windows.py compiles it:
;   makensis -DVERSION=0.1.0 -DSOURCE=folder-with-tbviewer.exe -DOUT=tbviewer-setup.exe -DSIZE_KB=380000 tbviewer.nsi
;
; It installs for this user alone where there is no administrator (the usual case on a clinic's laptop), or for
; all users. Silent: tbviewer-setup.exe /S /CurrentUser (or /AllUsers), /D=C:\folder as the last argument.

Unicode true
Target amd64-unicode
!define NAME "TB Viewer"
!define PROGRAM "tbviewer.exe"
!define SETTINGS "Software\TBViewer"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\TBViewer"
!define DICOM "TBViewer.dicom"
!define PICTURE "TBViewer.picture"

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${SETTINGS}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallFolder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${SETTINGS}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallFolder"
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER

!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh
!include FileFunc.nsh

!define MUI_ICON "..\icons\tbviewer.ico"
!define MUI_UNICON "..\icons\tbviewer.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_NOTCHECKED

!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; NSIS has no Swahili: those users see English.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Hindi"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString OPEN_WINDOW ${LANG_ENGLISH} "TB Viewer is open. Close it, then go on."
LangString OPEN_WINDOW ${LANG_FRENCH} "TB Viewer est ouvert. Fermez-le, puis continuez."
LangString OPEN_WINDOW ${LANG_SPANISH} "TB Viewer está abierto. Ciérrelo y continúe."
LangString OPEN_WINDOW ${LANG_PORTUGUESEBR} "O TB Viewer está aberto. Feche-o e continue."
LangString OPEN_WINDOW ${LANG_HINDI} "TB Viewer खुला है। इसे बंद करें, फिर आगे बढ़ें।"
LangString OPEN_WINDOW ${LANG_RUSSIAN} "TB Viewer открыт. Закройте его и продолжите."
LangString OPEN_WINDOW ${LANG_SIMPCHINESE} "TB Viewer 正在运行。请将其关闭,然后继续。"

LangString OLD_WINDOWS ${LANG_ENGLISH} "TB Viewer needs 64-bit Windows 10 (version 1809) or newer."
LangString OLD_WINDOWS ${LANG_FRENCH} "TB Viewer nécessite Windows 10 64 bits (version 1809) ou plus récent."
LangString OLD_WINDOWS ${LANG_SPANISH} "TB Viewer necesita Windows 10 de 64 bits (versión 1809) o posterior."
LangString OLD_WINDOWS ${LANG_PORTUGUESEBR} "O TB Viewer precisa do Windows 10 de 64 bits (versão 1809) ou mais recente."
LangString OLD_WINDOWS ${LANG_HINDI} "TB Viewer के लिए 64-बिट Windows 10 (संस्करण 1809) या नया चाहिए।"
LangString OLD_WINDOWS ${LANG_RUSSIAN} "Для TB Viewer нужна 64-разрядная Windows 10 (версия 1809) или новее."
LangString OLD_WINDOWS ${LANG_SIMPCHINESE} "TB Viewer 需要 64 位 Windows 10(版本 1809)或更高版本。"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "FileDescription" "Installs ${NAME}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "See the folder licences"

; A file that a running program was started from cannot be opened for writing.
!macro ASK_TO_CLOSE
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
      ${Break}
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(OPEN_WINDOW)" /SD IDCANCEL IDRETRY +3
    SetErrorLevel 3
    Quit
  ${Loop}
!macroend

; Everything that an installation puts into its folder; nothing of the user's is ever there.
!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\tbviewer-screen.exe"
  Delete "$INSTDIR\sbom.cdx.json"
!macroend

!macro OPENS KIND WORDS
  WriteRegStr SHCTX "Software\Classes\${KIND}" "" "${WORDS}"
  WriteRegStr SHCTX "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
!macroend

; Offers the program under "Open with", and leaves to the user which one a double click starts.
!macro OFFERED ENDING KIND
  WriteRegStr SHCTX "Software\Classes\${ENDING}\OpenWithProgids" "${KIND}" ""
  WriteRegStr SHCTX "${SETTINGS}\Capabilities\FileAssociations" "${ENDING}" "${KIND}"
  WriteRegStr SHCTX "Software\Classes\Applications\${PROGRAM}\SupportedTypes" "${ENDING}" ""
!macroend
!macro NO_LONGER_OFFERED ENDING KIND
  DeleteRegValue SHCTX "Software\Classes\${ENDING}\OpenWithProgids" "${KIND}"
!macroend
!macro FOR_EACH_ENDING WHAT
  !insertmacro ${WHAT} ".dcm" "${DICOM}"
  !insertmacro ${WHAT} ".dicom" "${DICOM}"
  !insertmacro ${WHAT} ".png" "${PICTURE}"
  !insertmacro ${WHAT} ".jpg" "${PICTURE}"
  !insertmacro ${WHAT} ".jpeg" "${PICTURE}"
  !insertmacro ${WHAT} ".tif" "${PICTURE}"
  !insertmacro ${WHAT} ".tiff" "${PICTURE}"
  !insertmacro ${WHAT} ".bmp" "${PICTURE}"
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(OLD_WINDOWS)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  SetRegView 64
  !insertmacro MULTIUSER_INIT
  ${IfNot} ${Silent}
    !insertmacro MUI_LANGDLL_DISPLAY
  ${EndIf}
FunctionEnd

Section "-program"
  !insertmacro ASK_TO_CLOSE
  !insertmacro REMOVE_PROGRAM ; an older version may have had files that this one lacks
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}\*" ; makensis on Windows takes what stands behind the last backslash for the name
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr SHCTX "${SETTINGS}" "InstallFolder" "$INSTDIR"
  !insertmacro OPENS "${DICOM}" "DICOM image"
  !insertmacro OPENS "${PICTURE}" "Picture"
  !insertmacro FOR_EACH_ENDING OFFERED
  WriteRegStr SHCTX "Software\Classes\${DICOM}" "Content Type" "application/dicom"
  WriteRegStr SHCTX "Software\Classes\Applications\${PROGRAM}" "FriendlyAppName" "${NAME}"
  WriteRegStr SHCTX "Software\Classes\Applications\${PROGRAM}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr SHCTX "${SETTINGS}\Capabilities" "ApplicationName" "${NAME}"
  WriteRegStr SHCTX "${SETTINGS}\Capabilities" "ApplicationDescription" "Opens chest radiographs. Research use, not for diagnosis."
  WriteRegStr SHCTX "Software\RegisteredApplications" "${NAME}" "${SETTINGS}\Capabilities"

  ; A double click opens DICOM files if nothing else does so yet.
  ReadRegStr $0 HKCR ".dcm" ""
  ${If} $0 == ""
    WriteRegStr SHCTX "Software\Classes\.dcm" "" "${DICOM}"
    WriteRegStr SHCTX "Software\Classes\.dcm" "Content Type" "application/dicom"
  ${EndIf}

  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "TB Viewer"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode'
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${RefreshShellIcons}
SectionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

; What the user has made (settings, verdicts) lies in the user's own folder and stays.
Section "Uninstall"
  !insertmacro ASK_TO_CLOSE
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only if nothing else is in it
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro FOR_EACH_ENDING NO_LONGER_OFFERED
  ReadRegStr $0 SHCTX "Software\Classes\.dcm" ""
  ${If} $0 == "${DICOM}"
    DeleteRegValue SHCTX "Software\Classes\.dcm" ""
    DeleteRegValue SHCTX "Software\Classes\.dcm" "Content Type"
  ${EndIf}
  DeleteRegKey SHCTX "Software\Classes\${DICOM}"
  DeleteRegKey SHCTX "Software\Classes\${PICTURE}"
  DeleteRegKey SHCTX "Software\Classes\Applications\${PROGRAM}"
  DeleteRegValue SHCTX "Software\RegisteredApplications" "${NAME}"
  DeleteRegKey SHCTX "${SETTINGS}"
  DeleteRegKey SHCTX "${UNINSTALL}"
  ${RefreshShellIcons}
SectionEnd
