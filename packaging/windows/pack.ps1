# The bundle to an installer, both signed where a certificate is given. See README.md beside this file.
$ErrorActionPreference = "Stop"
$project = Resolve-Path "$PSScriptRoot\..\.."
$version = (Select-String -Path "$project\reader\__init__.py" -Pattern '__version__ = "(.*)"').Matches[0].Groups[1].Value
$bundle = "$project\build\package\bundle\diptych"
$output = "$project\dist\diptych-$version-setup.exe"
New-Item -ItemType Directory -Force "$project\dist" | Out-Null

function Sign($files) {
    if (-not $env:CERTIFICATE) { Write-Host "windows: CERTIFICATE is not set, so nothing is signed"; return }
    $certificate = "$project\build\package\certificate.pfx"
    [IO.File]::WriteAllBytes($certificate, [Convert]::FromBase64String($env:CERTIFICATE))
    $tool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" | Select-Object -Last 1
    & $tool sign /fd SHA256 /td SHA256 /tr http://timestamp.digicert.com /f $certificate /p $env:CERTIFICATE_PASSWORD $files
    $status = $LASTEXITCODE
    Remove-Item $certificate
    if ($status) { throw "signtool ended with $status" }
}

Sign @("$bundle\diptych.exe", "$bundle\diptych-console.exe")
$makensis = (Get-Command makensis -ErrorAction SilentlyContinue).Source
if (-not $makensis) { $makensis = "${env:ProgramFiles(x86)}\NSIS\makensis.exe" }
& $makensis -WX "-DVERSION=$version" "-DBUNDLE=$bundle" "-DOUTPUT=$output" "$PSScriptRoot\diptych.nsi"
if ($LASTEXITCODE) { throw "makensis ended with $LASTEXITCODE" }
Sign @($output)
