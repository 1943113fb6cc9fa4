@echo off
rem Hai Dang on Windows: the workbench and the headless commands of a product that is already built.
rem Building, tests, the demo's set-up and the station are the business of the POSIX script beside this one.
setlocal EnableDelayedExpansion
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
set "OPTIONS=-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED"
if "%~1"=="workbench" (
  shift
  "%JAVA%" %OPTIONS% -jar "%LAUNCHER%" -nosplash -application vn.haidang.workbench.app %2 %3 %4 %5 %6 %7 %8 %9
  exit /b !ERRORLEVEL!
)
"%JAVA%" %OPTIONS% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dosgi.instance.area=@none -jar "%LAUNCHER%" -nosplash -application vn.haidang.cli.app %*
exit /b %ERRORLEVEL%

rem Takes a JDK whose release file says 21 or newer.
:accept
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b JAVA_VERSION "%~1\release"`) do (
  for /f "tokens=1 delims=." %%M in ("%%~V") do if %%M GEQ 21 set "JAVA=%~1\bin\java.exe"
)
exit /b 0
