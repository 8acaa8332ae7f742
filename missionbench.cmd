@echo off
rem Starts Missionbench. Builds it first when that was not done.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
if "%HERE:~-1%"=="\" set "HERE=%HERE:~0,-1%"
set "DIST=%HERE%\launcher\target\missionbench"
if not exist "%HERE%\pom.xml" if exist "%HERE%\lib" set "DIST=%HERE%"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --version >nul 2>nul
if errorlevel 1 (
    echo Java 17 or later was not found. Install a JDK 17, or set JAVA_HOME to the folder of one. 1>&2
    exit /b 1
)

if exist "%DIST%\built" goto start
where mvn >nul 2>nul
if errorlevel 1 (
    echo Missionbench is not built yet, and Maven was not found. Install Maven 3.8 or later, then start it again. 1>&2
    exit /b 1
)
echo Building Missionbench; the first time it fetches its libraries and takes some minutes. 1>&2
pushd "%HERE%"
call mvn -B -ntp -DskipTests package 1>&2
if errorlevel 1 (
    popd
    echo The build failed; what is wrong stands above. 1>&2
    exit /b 1
)
popd
type nul >"%DIST%\built"

:start
set "MEMORY=128m"
if defined MISSIONBENCH_MEMORY set "MEMORY=%MISSIONBENCH_MEMORY%"
"%JAVA%" -Xshare:auto -Xss1m -XX:+UseSerialGC -Xmx%MEMORY% %MISSIONBENCH_OPTS% "-Dmissionbench.distribution=%DIST%" -cp "%DIST%\lib\*" org.missionbench.launcher.Main %*
exit /b %ERRORLEVEL%
