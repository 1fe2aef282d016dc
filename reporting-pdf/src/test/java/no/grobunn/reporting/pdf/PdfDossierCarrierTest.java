package no.grobunn.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.dossier.DossierRedaction;
import no.grobunn.core.report.DossierCarriers;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.report.spi.DossierCarrier;
import no.grobunn.core.report.spi.UnreadableCarrierException;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfDossierCarrierTest {
    private static final Dossier FREDRIKSTAD =
            new DossierReader().read(Path.of("..", "examples", "fredrikstad")).dossierOrThrow();

    private static final String LARGE = "The PDF is larger than 32\u00A0MB, or becomes so when it is unpacked.";
    private static final String PACKED = "The PDF is packed in a way that cannot be opened here.";
    private static final String DAMAGED = "The PDF is damaged and cannot be read.";

    private final PdfDossierCarrier carrier = new PdfDossierCarrier();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void gives_back_the_dossier_as_the_audience_may_have_it(Audience audience) throws IOException {
        byte[] carried = carrier.dossier(proposal("pdfa-3a", audience)).orElseThrow();

        assertThat(new DossierReader().read("dossier.json", carried).dossierOrThrow())
                .isEqualTo(DossierRedaction.forAudience(FREDRIKSTAD, audience));
    }

    @Test
    void a_document_that_carries_none_has_none() throws IOException {
        assertThat(carrier.dossier(proposal("pdfa-2a", Audience.FUNDER))).isEmpty();
        assertThat(carrier.dossier(proposal("pdfa-4", Audience.FUNDER))).isEmpty();
    }

    @Test
    void is_installed_and_knows_its_files_by_their_first_bytes() throws IOException {
        assertThat(ServiceLoader.load(DossierCarrier.class)).hasAtLeastOneElementOfType(PdfDossierCarrier.class);
        assertThat(DossierCarriers.installed().of(proposal("pdfa-2a", Audience.FUNDER)))
                .containsInstanceOf(PdfDossierCarrier.class);
        assertThat(DossierCarriers.installed().of(file("format: grobunn/1"))).isEmpty();
        assertThat(DossierCarriers.installed().of(file(""))).isEmpty();
    }

    @Test
    void a_locked_document_is_refused() throws IOException {
        assertRefused(locked("secret"), "The PDF is locked with a password.");
        assertRefused(locked(""), "The PDF is locked with a password.");
    }

    @Test
    void what_is_damaged_is_refused_in_words() throws IOException {
        byte[] whole = Files.readAllBytes(proposal("pdfa-3a", Audience.FUNDER));
        assertRefused(file("%PDF-1.7\nand nothing more"), DAMAGED);
        assertRefused(file(whole, whole.length / 3), DAMAGED);
    }

    @Test
    void damage_anywhere_gives_an_answer_or_a_refusal() throws IOException {
        byte[] whole = Files.readAllBytes(proposal("pdfa-3a", Audience.FUNDER));
        Random random = new Random(5);
        for (int round = 0; round < 20; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 1 + round; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(carrier.dossier(file(damaged, damaged.length))).isNotNull();
            } catch (UnreadableCarrierException e) {
                assertThat(e.message(Language.NB)).startsWith("PDF-fila er ");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_bomb_is_refused_however_often_it_was_packed(int times) throws IOException {
        byte[] bomb = packed(new byte[200 << 20], times);
        String filters = "[" + "/FlateDecode ".repeat(times) + "]";
        String reason = times == 1 ? LARGE : PACKED;

        assertRefused(new StrangePdf().attached("/Filter " + filters, bomb).in(folder), reason);
        assertRefused(new StrangePdf().catalogueIn("/Filter " + filters, bomb).in(folder), reason);
        assertRefused(new StrangePdf().tabledBy("/Filter " + filters, bomb).in(folder), reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/LZWDecode",
                "[/ASCIIHexDecode /FlateDecode]",
                "/RunLengthDecode",
                "/DCTDecode",
                "/#4cZWDecode",
                "5 0 R"
            })
    void what_is_packed_as_no_writer_of_today_does_is_refused(String filters) throws IOException {
        assertRefused(
                new StrangePdf().attached("/Filter " + filters, new byte[99]).in(folder), PACKED);
    }

    @Test
    void an_attachment_that_is_not_packed_or_in_an_array_of_one_is_given_back() throws IOException {
        byte[] content = "{}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(carrier.dossier(new StrangePdf().attached("", content).in(folder)))
                .hasValue(content);
        assertThat(carrier.dossier(new StrangePdf()
                        .attached("/Filter [/FlateDecode]", packed(content, 1))
                        .in(folder)))
                .hasValue(content);
        assertThat(carrier.dossier(
                        new StrangePdf().attached("/Filter []", content).in(folder)))
                .hasValue(content);
    }

    @Test
    void a_row_longer_than_the_whole_is_refused_before_there_is_room_for_it() throws IOException {
        String predictor = "/Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns 2000000000>>";

        assertRefused(
                new StrangePdf().attached(predictor, packed(new byte[9], 1)).in(folder), LARGE);
    }

    @Test
    void a_file_too_large_to_be_looked_at_is_refused() throws IOException {
        assertRefused(file(new byte[33 << 20], 33 << 20), LARGE);
    }

    /** Each would take minutes or years where every word, or every way to a word, is followed. */
    @Test
    @Timeout(30)
    void what_is_made_to_keep_its_reader_busy_is_given_up() throws IOException {
        assertRefused(file("%PDF-1.7\n" + "stream\n".repeat(4_000_000)), DAMAGED);
        assertRefused(file("%PDF-1.7\n1 0 obj\n<<>>\n" + "stream\nx".repeat(3_000_000)), DAMAGED);
        assertThat(carrier.dossier(StrangePdf.ofNames(40, "[%1$d 0 R %1$d 0 R]").in(folder)))
                .isEmpty();
        assertRefused(StrangePdf.overlapping(2000, 4 << 20).in(folder), LARGE);
    }

    @Test
    void what_is_cut_off_anywhere_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(proposal("pdfa-3a", Audience.FUNDER));
        for (int tenth = 1; tenth < 10; tenth++) {
            assertRefused(file(whole, whole.length * tenth / 10), DAMAGED);
        }
    }

    @Test
    void an_attachment_that_is_listed_and_not_there_is_damage() throws IOException {
        assertRefused(new StrangePdf().attachedNothing().in(folder), DAMAGED);
    }

    @Test
    void arrays_within_arrays_without_end_are_refused() throws IOException {
        String nested = "%PDF-1.7\n1 0 obj\n<</Type /Catalog /Names " + "[".repeat(200_000) + "\nendobj\n"
                + "trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n";

        assertRefused(file(nested), DAMAGED);
    }

    private void assertRefused(Path file, String message) {
        assertThatExceptionOfType(UnreadableCarrierException.class)
                .isThrownBy(() -> carrier.dossier(file))
                .satisfies(refusal -> {
                    assertThat(refusal.message(Language.EN)).isEqualTo(message);
                    assertThat(refusal.remedy(Language.NN)).isNotBlank();
                });
    }

    private static byte[] packed(byte[] content, int times) throws IOException {
        byte[] packed = content;
        for (int i = 0; i < times; i++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(9))) {
                deflater.write(packed);
            }
            packed = out.toByteArray();
        }
        return packed;
    }

    private Path locked(String password) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(proposal("pdfa-3a", Audience.FUNDER).toFile())) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            Path file = folder.resolve("locked.pdf");
            document.save(file.toFile());
            return file;
        }
    }

    private Path proposal(String conformance, Audience audience) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportOrder.Builder order = ReportOrder.builder(FREDRIKSTAD, LocalDate.of(2022, 9, 20))
                .audience(audience)
                .option("conformance", conformance);
        new PilotProposalPdf().render(order.build(), out);
        return Files.write(folder.resolve(conformance + audience.code() + ".pdf"), out.toByteArray());
    }

    private Path file(String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        return file(bytes, bytes.length);
    }

    private Path file(byte[] content, int length) throws IOException {
        return Files.write(folder.resolve("strange.pdf"), Arrays.copyOf(content, length));
    }
}
