@echo off
rem Hai Dang on Windows: the workbench and the headless commands of a product that is already built.
rem Building, tests, the demo's set-up and the station are the business of the POSIX script beside this one.
setlocal DisableDelayedExpansion
chcp 65001 >nul
set "ROOT=%~dp0"
set "PRODUCT=%ROOT%releng\product\target\products\vn.haidang.product\win32\win32\x86_64"
if exist "%ROOT%plugins" set "PRODUCT=%ROOT%"

set "JAVA="
for %%H in ("%HAIDANG_JAVA_HOME%" "%JAVA_HOME%") do if not defined JAVA if exist "%%~H\bin\java.exe" call :accept "%%~H"
if not defined JAVA for /d %%H in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*") do if not defined JAVA if exist "%%~H\bin\java.exe" call :accept "%%~H"
if not defined JAVA (
  echo Thiếu JDK ^>= 21. Hãy cài Temurin 21 rồi chạy lại. / No JDK ^>= 21 found: install Temurin 21. 1>&2
  exit /b 2
)
set "LAUNCHER="
for %%L in ("%PRODUCT%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~L"
if not defined LAUNCHER (
  echo Chưa dựng chương trình: chạy mvnw package. / The program is not built: run mvnw package. 1>&2
  exit /b 2
)
set "LOGGING=-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl -Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.Jdk14Logger"
set "OPTIONS=-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %LOGGING%"
if "%~1"=="workbench" goto workbench
if "%~1"=="demo" goto demo
"%JAVA%" %OPTIONS% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dosgi.instance.area=@none -jar "%LAUNCHER%" -nosplash -application vn.haidang.cli.app %*
exit /b %ERRORLEVEL%

:demo
set "CITY=%ROOT%releng\sample-city"
for %%A in (%*) do (
  if "%%~A"=="--headless" goto demo_headless
  if "%%~A"=="--json" goto demo_headless
  if "%%~A"=="--help" goto demo_headless
)
if not defined HAIDANG_HOME set "HAIDANG_HOME=%USERPROFILE%\.haidang"
set WORDS=--demo "%CITY%" --data "%HAIDANG_HOME%\demo"
goto collect

:demo_headless
"%JAVA%" %OPTIONS% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dosgi.instance.area=@none -jar "%LAUNCHER%" -nosplash -application vn.haidang.cli.app %* --sample-city "%CITY%"
exit /b %ERRORLEVEL%

rem The words after the first, each as it was typed; a language of theirs is the platform's too.
:workbench
set WORDS=
:collect
set "LANGUAGE=%HAIDANG_LANG%"
if not defined LANGUAGE set "LANGUAGE=vi"
:collect_next
shift /1
if "%~1"=="" goto open
if "%~1"=="--lang" set "LANGUAGE=%~2"
set WORDS=%WORDS% %1
goto collect_next

rem The workbench asks by exit code 23 to be started again.
:open
"%JAVA%" %OPTIONS% --enable-native-access=ALL-UNNAMED "-Dhaidang.updateSites=%ROOT%releng\product\target\repository" -jar "%LAUNCHER%" -nosplash -nl "%LANGUAGE%" -application vn.haidang.workbench.app %WORDS%
if %ERRORLEVEL% equ 23 goto open
exit /b %ERRORLEVEL%

rem Takes a JDK whose release file says 21 or newer.
:accept
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b JAVA_VERSION "%~1\release"`) do (
  for /f "tokens=1 delims=." %%M in ("%%~V") do if %%M GEQ 21 set "JAVA=%~1\bin\java.exe"
)
exit /b 0
