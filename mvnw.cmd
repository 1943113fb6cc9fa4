@echo off
rem Runs the Maven pinned in .mvn\wrapper\maven-wrapper.properties; see mvnw.
setlocal
set "ROOT=%~dp0"
for /f "usebackq tokens=1,2 delims==" %%a in ("%ROOT%.mvn\wrapper\maven-wrapper.properties") do (
  if "%%a"=="mavenVersion" set "VERSION=%%b"
  if "%%a"=="distributionSha512Sum" set "SUM=%%b"
)
set "STORE=%USERPROFILE%\.m2\wrapper\dists"
set "MAVEN=%STORE%\apache-maven-%VERSION%"
if exist "%MAVEN%\bin\mvn.cmd" goto run
where mvn >nul 2>nul || (echo mvnw: no mvn to fetch Maven %VERSION% with; install any Maven 3 first. 1>&2 & exit /b 2)
set "FETCH=%STORE%\fetch"
set "ARCHIVE=%FETCH%\apache-maven-%VERSION%-bin.tar.gz"
if not exist "%FETCH%" mkdir "%FETCH%"
pushd "%FETCH%"
call mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy "-Dartifact=org.apache.maven:apache-maven:%VERSION%:tar.gz:bin" "-DoutputDirectory=%FETCH%" || (popd & exit /b 2)
popd
set "FOUND="
for /f "skip=1 delims=" %%s in ('certutil -hashfile "%ARCHIVE%" SHA512') do if not defined FOUND set "FOUND=%%s"
set "FOUND=%FOUND: =%"
if /i not "%FOUND%"=="%SUM%" (echo mvnw: the checksum of Maven %VERSION% is not the pinned one 1>&2 & exit /b 2)
tar -xf "%ARCHIVE%" -C "%STORE%" || exit /b 2
:run
call "%MAVEN%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%
