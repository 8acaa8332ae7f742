@echo off
rem Starts Missionbench. Builds it first when that was not done, or when something was changed since.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
if "%HERE:~-1%"=="\" set "HERE=%HERE:~0,-1%"
set "DIST=%HERE%\launcher\target\missionbench"
if not exist "%HERE%\pom.xml" if exist "%HERE%\lib" set "DIST=%HERE%"
set "ARCHIVE=%DIST%\faststart.jsa"
set "LOCK=%DIST%.lock"
if "%DIST%"=="%HERE%" set "LOCK=%DIST%\start.lock"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

call :ready
if not errorlevel 1 goto start
call :check_java
if errorlevel 1 exit /b 1
for %%P in ("%LOCK%") do if not exist "%%~dpP" mkdir "%%~dpP"

rem The file stays open for writing as long as this start builds: another one cannot open it then, and a process that is
rem killed leaves nothing. The error of not being able to open it is hidden; handle 8 keeps the way to the real one.
:prepare
set "RESULT="
8>&2 2>nul (
    9>"%LOCK%" (
        call :make 2>&8
    )
)
if "%RESULT%"=="done" goto start
if "%RESULT%"=="failed" exit /b 1
call :ready
if not errorlevel 1 goto start
if not exist "%LOCK%" (
    if exist "%DIST%\lib" goto start
    echo %LOCK% cannot be made: give the right to write there. 1>&2
    exit /b 1
)
echo Another build is running; waiting for it. 1>&2
ping -n 2 127.0.0.1 >nul
goto prepare

:start
set "MEMORY=128m"
if /i "%~1"=="serve" set "MEMORY=104m"
if /i "%~3"=="serve" if /i "%~1"=="--home" set "MEMORY=104m"
if defined MISSIONBENCH_MEMORY set "MEMORY=%MISSIONBENCH_MEMORY%"
set "OPTIONS=-Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
set "OPTIONS=%OPTIONS% -XX:ReservedCodeCacheSize=48m -Xss1m -Xms32m -Xmx%MEMORY%"
set "OPTIONS=%OPTIONS% -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -Djdk.nio.maxCachedBufferSize=65536"
set "SHARED="
if exist "%ARCHIVE%" set "SHARED="-XX:SharedArchiveFile=%ARCHIVE%""
"%JAVA%" %OPTIONS% %SHARED% %MISSIONBENCH_OPTS% "-Dmissionbench.distribution=%DIST%" -cp "%DIST%\lib\*" org.missionbench.launcher.Main %*
exit /b %ERRORLEVEL%

rem 0 when nothing is to be built or prepared. In a tree of sources PowerShell looks for what was changed since; where it
rem cannot be asked, what was built counts as good.
:ready
if not exist "%DIST%\lib" exit /b 1
if not exist "%ARCHIVE%" exit /b 1
call :built
exit /b %ERRORLEVEL%

:built
if not exist "%HERE%\pom.xml" exit /b 0
if not exist "%DIST%\built" exit /b 1
powershell -NoProfile -NonInteractive -Command "$since = (Get-Item -LiteralPath ($env:DIST + '\built')).LastWriteTime; Set-Location -LiteralPath $env:HERE; $new = Get-ChildItem -Recurse -File pom.xml, bundles, examples, features, launcher, config | Where-Object { $_.LastWriteTime -gt $since -and $_.FullName -notmatch '\\target\\|\\src\\test\\' -and ($_.Name -eq 'pom.xml' -or $_.FullName.Substring($env:HERE.Length) -match '\\src\\|^\\config\\') } | Select-Object -First 1; if ($new) { exit 10 }" >nul 2>nul
if %ERRORLEVEL%==10 exit /b 1
exit /b 0

:make
set "RESULT=failed"
call :built
if errorlevel 1 (
    call :build
    if errorlevel 1 exit /b 1
)
if not exist "%ARCHIVE%" call :archive
set "RESULT=done"
exit /b 0

:build
where mvn >nul 2>nul
if errorlevel 1 (
    echo Missionbench is not built yet, and Maven was not found. Install Maven 3.8 or later, then start it again. 1>&2
    exit /b 1
)
echo Building Missionbench; the first time it fetches its libraries and takes some minutes. 1>&2
pushd "%HERE%"
if not exist target mkdir target
rem what is changed during the build counts as changed
if exist target\build.begun del target\build.begun
type nul >target\build.begun
call mvn -B -ntp -DskipTests package 1>&2
if errorlevel 1 (
    popd
    echo The build failed; what is wrong stands above. 1>&2
    exit /b 1
)
move /y target\build.begun "%DIST%\built" >nul
popd
if exist "%ARCHIVE%" del "%ARCHIVE%"
exit /b 0

rem An archive of the classes as Java has loaded them (AppCDS); without one a start only takes longer.
:archive
echo Preparing a fast start. 1>&2
set "TRIAL=%TEMP%\missionbench-%RANDOM%%RANDOM%"
"%JAVA%" "-XX:ArchiveClassesAtExit=%ARCHIVE%.part" -Xlog:disable -XX:+UseSerialGC -Xmx256m "-Dmissionbench.distribution=%DIST%" -cp "%DIST%\lib\*" org.missionbench.launcher.Main --home "%TRIAL%" >nul 2>nul <nul
if exist "%ARCHIVE%.part" move /y "%ARCHIVE%.part" "%ARCHIVE%" >nul
if exist "%TRIAL%" rmdir /s /q "%TRIAL%"
exit /b 0

:check_java
set "VERSION="
for /f "tokens=2 delims== " %%V in ('^""%JAVA%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version =" ^"') do set "VERSION=%%V"
if not defined VERSION (
    echo Java was not found. Install a JDK 17 or later, or set JAVA_HOME to the folder of one. 1>&2
    exit /b 1
)
if %VERSION% LSS 17 (
    echo Java 17 or later is needed, but "%JAVA%" is version %VERSION%. Install a JDK 17 or later, or set JAVA_HOME to the folder of one. 1>&2
    exit /b 1
)
exit /b 0
