package no.grobunn.reporting.pdf;

import java.util.List;
import no.grobunn.core.document.Answers;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Caption;
import no.grobunn.core.document.Cover;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Facts;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.Letterhead;
import no.grobunn.core.document.ListBlock;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.document.Signatures;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.text.Language;

/** A letter with everything that short documents have: a letterhead, facts, notes, shared headers and lines to sign on. */
final class SampleLetter {
    private SampleLetter() {}

    static Document document() {
        return new Document(
                SampleDocuments.properties("Sirkulærøkonomi – kunnskapsløft fra utdanning til bedrift"),
                null,
                List.of(
                        new Letterhead(
                                List.of("Solvik Gjenvinning", "Solvik"),
                                List.of("Til Solvik Næringsforening"),
                                "Solvik, 1. september 2022"),
                        new Heading(1, null, "Solvik Gjenvinning vil delta i piloten", "Intensjonsavtale", false),
                        new Facts(List.of(
                                new Cover.Fact("Partner", "Solvik Gjenvinning"),
                                new Cover.Fact("Periode", "januar 2023 – desember 2025"),
                                new Cover.Fact("Kontakt", "Daglig leder"),
                                new Cover.Fact("Rolle", "Bedriftspartner"))),
                        noted(),
                        answers(),
                        list(),
                        contribution(),
                        new Signatures(List.of(
                                Signatures.Line.of("Sted og dato"),
                                Signatures.Line.of("Underskrift for Solvik Gjenvinning"),
                                Signatures.Line.of("Navn med blokkbokstaver"),
                                new Signatures.Line("Stilling", "Den som kan forplikte virksomheten")))));
    }

    private static Paragraph noted() {
        return new Paragraph(
                Paragraph.Style.BODY,
                List.of(
                        new Inline.Text("Piloten utvikler åtte felles læringsmoduler."),
                        Inline.Footnote.of("Modulene er beskrevet i arbeidspakke 2 og prøves ut i arbeidspakke 3, "
                                + "der elever, studenter og ansatte lærer av de samme sidestrømmene."),
                        Inline.Footnote.of("Enda en kilde."),
                        new Inline.Text(" De bygger på "),
                        new Inline.Strong(List.of(
                                new Inline.Text("virkelige sidestrømmer"), Inline.Footnote.of("Fra bedriftene selv."))),
                        new Inline.Text(" og "),
                        new Inline.Foreign(
                                Language.EN,
                                List.of(
                                        new Inline.Text("industrial symbiosis"),
                                        Inline.Footnote.of("A term of the field."))),
                        new Inline.Text(" fra bedrifter i regionen.")));
    }

    private static Answers answers() {
        return new Answers(List.of(new Answers.Answer(
                "Vår rolle",
                List.of(
                        new Inline.Text("Bedriftspartner."),
                        Inline.Footnote.of("Rollen er frivillig."),
                        new Inline.Text(" Stiller sidestrømmer til rådighet.")))));
    }

    private static ListBlock list() {
        List<Block> item = List.of(new Paragraph(
                Paragraph.Style.BODY, List.of(new Inline.Text("ett punkt"), Inline.Footnote.of("Med en merknad."))));
        return new ListBlock(
                true, List.of(item, List.of(Paragraph.body("et annet"), new ListBlock(false, List.of(item)))));
    }

    /** Two columns share a header; a cell has a note. */
    static Table contribution() {
        return new Table(
                new Caption("Tabell 1.", "Bidraget er størst i 2024.", "Timer og kroner."),
                List.of(
                        Column.text("Arbeidspakke"),
                        Column.number("Timer").under("2023"),
                        Column.number("Kroner").under("2023"),
                        Column.number("Timer").under("2024, det første hele året"),
                        Column.number("Kroner").under("2024, det første hele året"),
                        Column.number("Sum")),
                0,
                List.of(
                        Row.body(
                                Cell.of(List.of(
                                        new Inline.Text("Felles moduler"), Inline.Footnote.of("Arbeidspakke 2."))),
                                Cell.of("280"),
                                Cell.of("140\u00A0000"),
                                Cell.of("380"),
                                Cell.of("190\u00A0000"),
                                Cell.of("330\u00A0000")),
                        Row.body(
                                Cell.named("Utprøving", "i bedrift og skole"),
                                Cell.of("20"),
                                Cell.of("10\u00A0000"),
                                Cell.of("60"),
                                Cell.of("30\u00A0000"),
                                Cell.of("40\u00A0000"))));
    }
}
