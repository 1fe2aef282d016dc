package no.grobunn.reporting.pdf;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.grobunn.core.document.Answers;
import no.grobunn.core.document.Block;
import no.grobunn.core.document.Callout;
import no.grobunn.core.document.Caption;
import no.grobunn.core.document.Contents;
import no.grobunn.core.document.Cover;
import no.grobunn.core.document.Document;
import no.grobunn.core.document.Heading;
import no.grobunn.core.document.Inline;
import no.grobunn.core.document.KeyFigures;
import no.grobunn.core.document.KeyFigures.KeyFigure;
import no.grobunn.core.document.ListBlock;
import no.grobunn.core.document.Paragraph;
import no.grobunn.core.document.Table;
import no.grobunn.core.document.Table.Cell;
import no.grobunn.core.document.Table.Column;
import no.grobunn.core.document.Table.Row;
import no.grobunn.core.document.Unwritten;
import no.grobunn.core.text.Language;

/** Documents to typeset in tests; every organisation in them is invented. */
final class SampleDocuments {
    private SampleDocuments() {}

    static Document.Properties properties(String title) {
        return new Document.Properties(
                title,
                "Pilotforslag",
                "Forslag til en treårig pilot om sirkulær økonomi i skole og bedrift.",
                "Solvik Næringsforening",
                Language.NB,
                "1.0",
                LocalDate.of(2022, 9, 15),
                null);
    }

    static Document minimal() {
        return new Document(properties("Kort notat"), null, List.of(Paragraph.body("Én setning.")));
    }

    static Document of(Block... body) {
        return new Document(properties("Prøve"), null, List.of(body));
    }

    /** Uses every block. */
    static Document rich() {
        List<Block> body = new ArrayList<>();
        body.addAll(summary());
        body.add(new Contents("Innhold"));
        body.addAll(background());
        body.addAll(initiatives());
        body.addAll(budget());
        body.addAll(effects());
        body.addAll(register(48));
        return new Document(properties("Sirkulærøkonomi – kunnskapsløft fra utdanning til bedrift"), cover(), body);
    }

    /** A cover with a drawing, a contents page with links, headings and a table, on few pages. */
    static Document small() {
        Table table = new Table(
                new Caption("Tabell 1.", "To rader.", null),
                List.of(Column.text("Navn"), Column.number("Antall")),
                0,
                List.of(Row.body(Cell.of("Én"), Cell.of("1")), Row.body(Cell.of("To"), Cell.of("2"))));
        return new Document(
                properties("Tittel"),
                cover(),
                List.of(new Contents("Innhold"), Heading.chapter("1", "Kapittel"), table));
    }

    static Document draft() {
        Document rich = rich();
        Document.Properties properties = rich.properties();
        Document.Properties marked = new Document.Properties(
                properties.title(),
                properties.type(),
                properties.description(),
                properties.author(),
                properties.language(),
                "0.7",
                properties.date(),
                new Document.DraftMark("Utkast", "Intern versjon 0.7 – skal ikke sendes"));
        return new Document(marked, rich.cover(), rich.body());
    }

    static Document extreme(int rows) {
        String name = "Interkommunalt kompetansesamarbeid for gjenbruksbasert byggevareomsetning og produksjonsteknikk";
        String word = "Ombruksmaterialkartleggingsprosjektkoordineringsutvalgsmedlemsoversikt";
        List<Row> table = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            table.add(Row.body(
                    Cell.of(String.valueOf(i)),
                    Cell.named(i % 7 == 0 ? word + i : name + " " + i, i % 3 == 0 ? word : "Eier " + i),
                    Cell.of(i % 5 == 0 ? word : "Region " + i % 4),
                    Cell.of((1000 + i * 37 % 9000) + "\u00A0000"),
                    new Table.Rating(i % 6, 5, i % 6 + " av 5"),
                    Cell.of("https://eksempel.invalid/et/langt/spor/som/ikke/tar/slutt/" + i)));
        }
        Table big = new Table(
                new Caption("Tabell 1.", "Alle initiativ med svært lange navn på både tiltak og eier.", "Kroner."),
                List.of(
                        Column.ordinal(),
                        Column.text("Initiativ og eier"),
                        Column.text("Region"),
                        Column.number("Kostnad"),
                        Column.code("Relevans"),
                        Column.text("Kilde")),
                1,
                table);
        return new Document(
                properties(name + " – " + name),
                new Cover(name + ", " + name, List.of(), null, List.of(new Cover.Fact("Prosjekteier", name))),
                List.of(Heading.chapter("1", name), Paragraph.lead(name + ". " + word + "."), big));
    }

    /** The rich document with a long plain table. */
    static Document plainTable(int rows) {
        List<Block> body = new ArrayList<>(rich().body());
        body.addAll(register(rows));
        return new Document(rich().properties(), cover(), body);
    }

    static Cover cover() {
        return new Cover(
                "Forslag til en treårig pilot der elever, studenter og ansatte i Solvik lærer sirkulær økonomi av de samme"
                        + " sidestrømmene.",
                List.of(
                        new Cover.Ring("Grunnskole", "4 aktører", 4),
                        new Cover.Ring("Videregående", "5 aktører", 5),
                        new Cover.Ring("Fagskole", "3 aktører", 3),
                        new Cover.Ring("Høyere utdanning", "4 aktører", 4),
                        new Cover.Ring("Bedrift", "7 aktører", 7),
                        new Cover.Ring("Øvrig arbeidsliv", "5 aktører", 5)),
                "Seks ringer for nivåene i kompetansekjeden. Bedrift er størst med 7 aktører, fagskole minst med 3.",
                List.of(
                        new Cover.Fact("Prosjekteier", "Solvik Næringsforening"),
                        new Cover.Fact("Mottaker", "Solfjord fylkeskommune"),
                        new Cover.Fact("Periode", "januar 2023 – desember 2025"),
                        new Cover.Fact("Dato", "15. september 2022"),
                        new Cover.Fact("Versjon", "1.0"),
                        new Cover.Fact("Status", "Klar for innsending")));
    }

    private static List<Block> summary() {
        return List.of(
                new Heading(
                        1,
                        null,
                        "Hele kompetansekjeden lærer sirkulær økonomi av de samme sidestrømmene",
                        "Sammendrag",
                        true),
                Paragraph.lead("Piloten kobler skole, høyere utdanning og bedrift i felles moduler, slik at både dagens"
                        + " ansatte og neste generasjon kan ta del i omstillingen."),
                new KeyFigures(List.of(
                        new KeyFigure("6,86", "mill. kr", "samlet kostnad", true),
                        new KeyFigure("3,43", "mill. kr", "søkt tilskudd, 50 % av kostnaden", true),
                        new KeyFigure("8", null, "partnere, 6 av dem bekreftet", false),
                        new KeyFigure("3", "år", "januar 2023 til desember 2025", false),
                        new KeyFigure("480", null, "lærende med fullført modul innen 2025", false))),
                new Answers(List.of(
                        answer(
                                "Hvem søker",
                                "Solvik Næringsforening søker Solfjord fylkeskommune om tilskudd til regional"
                                        + " kompetanseutvikling, på vegne av åtte partnere i ressursgruppen."),
                        answer(
                                "Hva vi vil",
                                "Utvikle og prøve ut åtte felles læringsmoduler i sirkulær økonomi, bygget på virkelige"
                                        + " sidestrømmer fra bedriftene og brukt på alle nivåer fra videregående skole til"
                                        + " arbeidsplass."),
                        answer(
                                "Hvorfor",
                                "Kartleggingen viser ti initiativer i regionen, men bare to går på tvers av nivåer, og"
                                        + " ingen over grunnskolen dekker reparasjon eller oppgradering. Bedriftene"
                                        + " mangler ansatte som kan vurdere og endre materialstrømmer."),
                        answer(
                                "Hvor mye",
                                "6,86 mill. kr over tre år. Tilskudd 3,43 mill. kr, egeninnsats 2,17 mill. kr, kontant"
                                        + " egenandel 0,76 mill. kr og annen offentlig finansiering 0,50 mill. kr."),
                        answer(
                                "Med hvem",
                                "Høgskolen i Solvik, Fagskolen i Solfjord, to videregående skoler, Solvik Foredling og"
                                        + " Batterigjenvinning Øst."),
                        answer(
                                "Innen når",
                                "Første modul i bruk august 2023, beslutningspunkt juni 2024, alle moduler i ordinær"
                                        + " drift og sluttrapport levert desember 2025."))));
    }

    private static Answers.Answer answer(String question, String words) {
        return new Answers.Answer(question, Inline.text(words));
    }

    private static List<Block> background() {
        return List.of(
                Heading.chapter("1", "Bakgrunn og behov"),
                Paragraph.lead(
                        "Omstillingen til en sirkulær økonomi lykkes bare hvis både arbeidsstyrken og den neste"
                                + " generasjonen får ny kompetanse. Forprosjektet har beredt grunnen for et løft i hele kjeden."),
                Heading.section("1.1", "Forprosjektet"),
                new Paragraph(
                        Paragraph.Style.BODY,
                        List.of(
                                new Inline.Text(
                                        "Næringsforeningen har ledet forprosjektet på oppdrag fra et regionalt "),
                                new Inline.Strong(Inline.text("kompetanseforum")),
                                new Inline.Text(". Ressursgruppen har vært samlet "),
                                new Inline.Emphasis(Inline.text("fire ganger")),
                                new Inline.Text(", og metoden følger "),
                                new Inline.Link(
                                        URI.create("https://eksempel.invalid/metode"),
                                        Inline.text("veilederen for regionale forprosjekter")),
                                new Inline.Text(". Begrepet "),
                                new Inline.Foreign(Language.EN, Inline.text("industrial symbiosis")),
                                new Inline.Text(" brukes om utveksling av sidestrømmer mellom bedrifter. Arbeidet har"
                                        + " bestått av fire oppgaver:"))),
                ListBlock.bullets(List.of(
                        "kartlegge andre initiativer i regionen og hva andre regioner gjør",
                        "tegne aktørkartet, definere samarbeidspartnere og mobilisere aktører",
                        "identifisere behov, se på muligheter og avstemme ambisjoner",
                        "definere og spisse målsetninger for en pilot")),
                Heading.section("1.2", "Behov som er meldt inn"),
                Paragraph.body(
                        "Av 14 behov fikk fem høyeste prioritet. De peker i samme retning: kunnskapen finnes, men"
                                + " den er spredt på enkeltmiljøer og når sjelden fram til dem som tar beslutninger om"
                                + " materialvalg og sidestrømmer i det daglige."),
                new Callout(
                        "Behov B3",
                        Inline.text(
                                "Fagarbeidere og ingeniører må kunne lese en materialstrøm sammen, og se hvor verdien"
                                        + " forsvinner."),
                        "Meldt inn av to bedrifter i ressursgruppens møte 2, 26. april 2022. Gjelder fagskole, høyere"
                                + " utdanning og bedrift; strategiene R3–R8.",
                        "Prioritet 1",
                        "Svares på i mål 2, arbeidspakke 2 og 3"),
                Heading.subsection("Kompetansen må bygges på tvers av nivåer"),
                Paragraph.body("Skolene har gode enkeltprosjekter, og høgskolen har fagmiljøer med nasjonal tyngde."
                        + " Likevel møtes en lærling, en fagskolestudent og en ingeniørstudent sjelden om det samme"
                        + " problemet før de er kolleger. Tre forhold går igjen i innspillene:"),
                new ListBlock(
                        true,
                        List.of(
                                List.of(Paragraph.body(
                                        "Bedriftene etterspør korte moduler som kan tas ved siden av full jobb.")),
                                List.of(
                                        Paragraph.body(
                                                "Lærerne trenger oppdaterte eksempler fra virksomheter i nærheten,"
                                                        + " ikke flere generelle opplegg."),
                                        ListBlock.bullets(List.of("eksempler fra treforedling", "eksempler fra mat"))),
                                List.of(Paragraph.body("Ingen har i dag ansvaret for sammenhengen mellom nivåene.")))));
    }

    private static List<Block> initiatives() {
        List<Row> rows = new ArrayList<>();
        String[][] all = {
            {"Ombruksverkstedet i ungdomsskolen", "Solvik kommune", "Egen", "2021–2023", "Pågår", "3", "R3 R4"},
            {
                "Teknologi- og miljølinje med bedriftsoppdrag",
                "Kirkebakken videregående skole",
                "Egen",
                "2020–",
                "Pågår",
                "4",
                "R2 R3"
            },
            {
                "Restråstoff som læremiddel i naturbruk og restaurant- og matfag",
                "Elvebakken videregående skole",
                "Egen",
                "2021–2024",
                "Pågår",
                "5",
                "R2 R7"
            },
            {
                "Deltidsstudium i sirkulær drift og prosess",
                "Fagskolen i Solfjord",
                "Egen",
                "2022–2025",
                "Planlagt",
                "5",
                "R1 R2 R8"
            },
            {"Emne i livsløpsvurdering for ingeniører", "Høgskolen i Solvik", "Egen", "2019–", "Pågår", "4", "R1 R2"},
            {
                "Industriell symbiose på Vestøya",
                "Senter for sirkulær drift",
                "Egen",
                "2018–2022",
                "Pågår",
                "5",
                "R7 R8 R9"
            },
            {
                "Returordning for batterier til opplæringsformål",
                "Batterigjenvinning Øst",
                "Egen",
                "2021–",
                "Pågår",
                "4",
                "R3 R8"
            },
            {
                "Bærekraftskurs for mellomledere i produksjonsbedrifter",
                "Solvik Næringsforening",
                "Egen",
                "2020–2021",
                "Avsluttet",
                "3",
                "R1"
            },
            {
                "Byggevarer om igjen – kompetanseprogram for entreprenører",
                "Interkommunalt avfallsselskap",
                "Egen",
                "2022–2024",
                "Pågår",
                "3",
                "R3 R7"
            },
            {
                "Fylkesovergripende lærlingsamarbeid om demontering og materialkunnskap",
                "Fylkeskommune i annen landsdel",
                "Andre",
                "2020–2023",
                "Pågår",
                "4",
                "R3 R8"
            },
        };
        int number = 1;
        for (String[] row : all) {
            int relevance = Integer.parseInt(row[5]);
            rows.add(Row.body(
                    Cell.of(String.valueOf(number++)),
                    Cell.named(row[0], row[1]),
                    Cell.of(row[2]),
                    Cell.of(row[3]),
                    Cell.of(row[4]),
                    new Table.Rating(relevance, 5, relevance + " av 5"),
                    Cell.of(row[6])));
        }
        return List.of(
                Heading.chapter("2", "Andre initiativer og hva som er nytt"),
                new Table(
                        new Caption(
                                "Tabell 1.",
                                "Ti initiativer i regionen og utenfor ble kartlagt.",
                                "Relevans for piloten 1–5."),
                        List.of(
                                Column.ordinal(),
                                Column.text("Initiativ og eier"),
                                Column.code("Region"),
                                Column.code("Periode"),
                                Column.code("Status"),
                                Column.code("Relevans"),
                                Column.code("Strategi")),
                        1,
                        rows),
                Paragraph.note(
                        "Kilde: forprosjektets kartlegging, april til juni 2022. Initiativ som er avsluttet, er tatt med."),
                Heading.section("2.1", "Risiko i kartleggingen"),
                new Table(
                        new Caption(
                                "Tabell 2.",
                                "Frigjøring av ansatte er den største risikoen.",
                                "Sannsynlighet × konsekvens, 1–25."),
                        List.of(
                                Column.code(""),
                                Column.text("Risiko"),
                                Column.number("S × K"),
                                Column.text("Tiltak"),
                                Column.number("Etter"),
                                Column.text("Ansvarlig")),
                        1,
                        List.of(
                                risk(
                                        "1",
                                        "Bedriftene får ikke frigjort ansatte til modulene i travle perioder",
                                        "16",
                                        "Korte økter på arbeidsplassen, avtalt i årsplan",
                                        "6",
                                        "Solvik Foredling"),
                                risk(
                                        "2",
                                        "Annen offentlig finansiering blir ikke bekreftet i tide",
                                        "15",
                                        "Trinnvis oppstart; AP6 kan utsettes et halvår",
                                        "8",
                                        "Solvik Næringsforening"),
                                risk(
                                        "3",
                                        "Studietilbud får ikke godkjent nye planer før skolestart",
                                        "12",
                                        "Starter som valgfri modul, søknad sendt i januar",
                                        "4",
                                        "Fagskolen i Solfjord"),
                                risk(
                                        "4",
                                        "Nøkkelperson i modulutviklingen slutter",
                                        "9",
                                        "To fagansvarlige per modul",
                                        "6",
                                        "Høgskolen i Solvik"))));
    }

    private static Row risk(String... cells) {
        return Row.body(
                Cell.strong(cells[0]),
                Cell.of(cells[1]),
                Cell.strong(cells[2]),
                Cell.of(cells[3]),
                Cell.of(cells[4]),
                Cell.of(cells[5]));
    }

    private static List<Block> budget() {
        List<Row> rows = new ArrayList<>();
        group(rows, "Solvik Næringsforening", "530", "580", "530", "1\u00A0640");
        member(rows, "Personal- og indirekte kostnader", "420", "460", "380", "1\u00A0260");
        member(rows, "Andre driftskostnader", "110", "120", "150", "380");
        group(rows, "Høgskolen i Solvik", "490", "660", "490", "1\u00A0640");
        member(rows, "Personal- og indirekte kostnader", "310", "420", "330", "1\u00A0060");
        member(rows, "Innkjøp av FoU-tjenester", "180", "240", "160", "580");
        group(rows, "Fagskolen i Solfjord", "380", "400", "240", "1\u00A0020");
        member(rows, "Personal- og indirekte kostnader", "260", "340", "240", "840");
        member(rows, "Utstyr", "120", "60", "–", "180");
        rows.add(Row.total(cells("Sum alle partnere", "1\u00A0400", "1\u00A0640", "1\u00A0260", "4\u00A0300")));
        return List.of(
                Heading.chapter("3", "Budsjett"),
                new Table(
                        new Caption(
                                "Tabell 3.",
                                "Pilotens kostnad er 4\u00A0300\u00A0000 kr, og 2024 er det tyngste året.",
                                "1\u00A0000 kr, løpende priser."),
                        List.of(
                                Column.text("Partner og kostnadstype"),
                                Column.number("2023"),
                                Column.number("2024"),
                                Column.number("2025"),
                                Column.number("Sum")),
                        0,
                        rows),
                Paragraph.body("Tabellen under viser bidraget fra én partner; den er smal og slutter tidlig."),
                new Table(
                        null,
                        List.of(Column.text("År"), Column.number("Timer"), Column.number("Egeninnsats, kr")),
                        0,
                        List.of(
                                Row.body(Cell.of("2023"), Cell.of("280"), Cell.of("140\u00A0000")),
                                Row.body(Cell.of("2024"), Cell.of("380"), Cell.of("190\u00A0000")),
                                Row.total(List.of(Cell.of("Sum"), Cell.of("660"), Cell.of("330\u00A0000"))))));
    }

    private static void group(List<Row> rows, String... words) {
        rows.add(new Row(Row.Role.GROUP, cells(words)));
    }

    private static void member(List<Row> rows, String... words) {
        rows.add(new Row(Row.Role.MEMBER, cells(words)));
    }

    private static List<Cell> cells(String... words) {
        List<Cell> cells = new ArrayList<>();
        for (String word : words) {
            cells.add(Cell.of(word));
        }
        return cells;
    }

    private static List<Block> effects() {
        return List.of(
                Heading.chapter("4", "Effekter, spredning og videreføring"),
                Paragraph.lead("Modulene skal leve videre i ordinære tilbud når prosjektperioden er slutt."),
                Heading.section("4.1", "Effekter for bedrifter og skoler"),
                Paragraph.body("Bedriftene får ansatte som kan lese egne materialstrømmer, og skolene får eksempler fra"
                        + " virksomheter i nærheten. Vi venter at minst seks bedrifter har endret en prosess på"
                        + " grunnlag av en modul innen utgangen av 2025."),
                Heading.section("4.2", "Spredning"),
                new Unwritten(
                        "Ikke skrevet ennå.", "Avsnittet skal si hvem som får del i resultatene, hvordan og når."));
    }

    private static List<Block> register(int actors) {
        List<Row> rows = new ArrayList<>();
        String[] kinds = {"Bedrift", "Offentlig", "Utdanning", "Klynge"};
        for (int i = 1; i <= actors; i++) {
            rows.add(Row.body(
                    Cell.strong(
                            "Aktør nummer " + i + (i % 9 == 0 ? " med et navn som er så langt at det må brytes" : "")),
                    Cell.of(kinds[i % kinds.length]),
                    Cell.of(i % 4 == 0 ? "Videregående til bedrift" : "Bedrift"),
                    Cell.of(i % 3 == 0 ? "Deltar i ressursgruppen og stiller sidestrømmer til rådighet" : "Partner"),
                    Cell.of(String.valueOf(i * 7 % 13))));
        }
        return List.of(
                Heading.chapter("A", "Aktørregister"),
                new Table(
                        new Caption("Tabell 4.", actors + " aktører er kartlagt.", "Relasjoner teller kjente bånd."),
                        List.of(
                                Column.text("Aktør"),
                                Column.code("Sektor"),
                                Column.text("Nivå"),
                                Column.text("Rolle"),
                                Column.number("Relasjoner")),
                        0,
                        rows));
    }
}
