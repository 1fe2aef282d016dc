package no.grobunn.acceptance.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of the JDK that ask or tell the machine around us. */
final class Surroundings {
    private static final Set<String> TALK = Set.of(
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.System.in",
            "java.lang.System.console",
            "java.lang.Thread.dumpStack");

    private static final Set<String> CHANGES = Stream.of(
                    Stream.of("systemUTC", "systemDefaultZone", "system", "tickDays", "tickSeconds")
                            .map(method -> "java.time.Clock." + method),
                    Stream.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "identityHashCode")
                            .map(method -> "java.lang.System." + method),
                    Stream.of(
                            "java.lang.Math.random",
                            "java.nio.charset.Charset.defaultCharset",
                            "java.security.SecureRandom.<init>",
                            "java.time.ZoneId.systemDefault",
                            "java.util.Locale.getDefault",
                            "java.util.TimeZone.getDefault",
                            "java.util.UUID.randomUUID",
                            "java.util.concurrent.ThreadLocalRandom.current"))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    /** Those that take the default where an argument is left out; a clock that is handed in may be asked. */
    private static final Set<String> DEFAULTS = Stream.concat(
                    Stream.of(
                                    "Instant",
                                    "LocalDate",
                                    "LocalDateTime",
                                    "LocalTime",
                                    "MonthDay",
                                    "OffsetDateTime",
                                    "OffsetTime",
                                    "Year",
                                    "YearMonth",
                                    "ZonedDateTime")
                            .map(type -> "java.time." + type + ".now")
                            .flatMap(now -> Stream.of(now + "()", now + "(java.time.ZoneId)")),
                    Stream.of(
                            "java.io.FileReader.<init>(java.io.File)",
                            "java.io.FileReader.<init>(java.lang.String)",
                            "java.io.FileWriter.<init>(java.io.File)",
                            "java.io.FileWriter.<init>(java.lang.String)",
                            "java.io.InputStreamReader.<init>(java.io.InputStream)",
                            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                            "java.io.PrintStream.<init>(java.io.OutputStream)",
                            "java.io.PrintWriter.<init>(java.io.OutputStream)",
                            "java.lang.String.<init>([B)",
                            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                            "java.lang.String.formatted([Ljava.lang.Object;)",
                            "java.lang.String.getBytes()",
                            "java.lang.String.toLowerCase()",
                            "java.lang.String.toUpperCase()",
                            "java.text.Collator.getInstance()",
                            "java.text.DecimalFormat.<init>()",
                            "java.text.DecimalFormat.<init>(java.lang.String)",
                            "java.text.MessageFormat.<init>(java.lang.String)",
                            "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
                            "java.text.NumberFormat.getInstance()",
                            "java.text.SimpleDateFormat.<init>(java.lang.String)",
                            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                            "java.util.Collections.shuffle(java.util.List)",
                            "java.util.Date.<init>()",
                            "java.util.GregorianCalendar.<init>()",
                            "java.util.Random.<init>()"))
            .collect(Collectors.toUnmodifiableSet());

    static final DescribedPredicate<JavaAccess<?>> TERMINAL = DescribedPredicate.describe(
            "the terminal",
            access -> TALK.contains(name(access.getTarget()))
                    || access.getTarget().getName().equals("printStackTrace"));

    static final DescribedPredicate<JavaAccess<?>> CHANGING = DescribedPredicate.describe(
            "clock, zone, locale, charset, environment or chance",
            access -> CHANGES.contains(name(access.getTarget())) || takesDefault(access.getTarget()));

    private Surroundings() {}

    private static boolean takesDefault(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget code && DEFAULTS.contains(code.getFullName());
    }

    /** The name without parameters, for a member that no overload makes harmless. */
    private static String name(AccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }
}
