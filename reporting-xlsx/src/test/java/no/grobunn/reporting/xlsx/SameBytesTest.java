package no.grobunn.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class SameBytesTest {
    private final Dossier dossier = Examples.fredrikstad();

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void theSameRequestGivesTheSameBytesWhereverItIsMade() {
        byte[] here = Rendered.bytes(dossier, Language.NB);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Rendered.bytes(dossier, Language.NB)).isEqualTo(here);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Rendered.bytes(dossier, Language.NB)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void eightThreadsAtOnceGiveTheSameBytes() {
        byte[] alone = Rendered.bytes(dossier, Language.NB);
        List<Thread> threads = new java.util.ArrayList<>();
        byte[][] results = new byte[8][];
        IntStream.range(0, results.length)
                .mapToObj(i -> new Thread(() -> results[i] = Rendered.bytes(dossier, Language.NB)))
                .forEach(threads::add);
        threads.forEach(Thread::start);
        threads.forEach(SameBytesTest::join);
        assertThat(List.of(results)).allSatisfy(bytes -> assertThat(bytes).isEqualTo(alone));
    }

    @Test
    void itsTimesAreThoseOfTheRequest() throws Exception {
        var request = ReportOrder.builder(dossier, LocalDate.of(2028, 2, 29)).build();
        byte[] bytes = Rendered.bytes(request);
        var core = Rendered.read(bytes).getProperties().getCoreProperties();
        assertThat(core.getCreated().toInstant()).hasToString("2028-02-29T00:00:00Z");
        assertThat(core.getModified().toInstant()).hasToString("2028-02-29T00:00:00Z");
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                assertThat(part.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
