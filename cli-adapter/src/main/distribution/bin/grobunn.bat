@echo off
rem Starts Grobunn with the Java that JAVA_HOME names, else the one on the PATH.
setlocal
set "HOME_OF_GROBUNN=%~dp0.."

if defined JAVA_HOME (
    set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
    set "JAVA=java.exe"
)
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo Feil: Grobunn trenger Java 17 eller nyere, og finner ingen. 1>&2
    echo Installer Java fra https://adoptium.net, eller sett JAVA_HOME. 1>&2
    exit /b 4
)

rem The version that Java prints of itself: 1.8 or 11 or 17 or 25.
set "VERSION="
for /f "tokens=2 delims==" %%v in ('"%JAVA%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version"') do set "VERSION=%%v"
set "VERSION=%VERSION: =%"
for /f "tokens=1 delims=." %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
    echo Feil: Grobunn trenger Java 17 eller nyere; dette er Java %VERSION%. 1>&2
    echo Installer en nyere fra https://adoptium.net, eller la JAVA_HOME vise til den. 1>&2
    exit /b 4
)

"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dguice_bytecode_gen_option=DISABLED -Djava.awt.headless=true %GROBUNN_JAVA_OPTS% -p "%HOME_OF_GROBUNN%\lib" -m no.grobunn.cli/no.grobunn.cli.Grobunn %*
exit /b %ERRORLEVEL%
