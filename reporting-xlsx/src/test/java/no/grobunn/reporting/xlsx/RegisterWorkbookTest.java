package no.grobunn.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import no.grobunn.core.actor.Actor;
import no.grobunn.core.actor.Audience;
import no.grobunn.core.actor.ChainLevel;
import no.grobunn.core.analysis.Coverage;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.initiative.CircularStrategy;
import no.grobunn.core.report.ReportOrder;
import no.grobunn.core.text.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterWorkbookTest {
    private static final Dossier FREDRIKSTAD = Examples.fredrikstad();
    private static final XSSFWorkbook WORKBOOK = workbook(order(FREDRIKSTAD, Language.NB));

    private static ReportOrder order(Dossier dossier, Language language) {
        return SampleDossier.order(dossier, language);
    }

    private static XSSFWorkbook workbook(ReportOrder order) {
        return Rendered.read(Rendered.bytes(new RegisterWorkbook(), order));
    }

    @Test
    void kumuFindsEveryActorAsAnElementAndEveryRelationshipAsAConnection() {
        XSSFSheet actors = WORKBOOK.getSheet("Aktører");
        XSSFSheet relationships = WORKBOOK.getSheet("Relasjoner");

        assertThat(texts(actors.getRow(0)).subList(0, 4)).containsExactly("Label", "Type", "Description", "Tags");
        assertThat(column(actors, 0))
                .containsExactlyElementsOf(
                        FREDRIKSTAD.actors().stream().map(Actor::name).toList());
        assertThat(texts(relationships.getRow(0)).subList(0, 4)).containsExactly("From", "To", "Type", "Direction");
        assertThat(column(relationships, 0)).hasSameSizeAs(FREDRIKSTAD.relationships());
        assertThat(column(actors, 0)).containsAll(column(relationships, 0)).containsAll(column(relationships, 1));
        assertThat(column(relationships, 3)).allMatch(List.of("directed", "mutual", "undirected")::contains);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheTwoSheetsForKumuLackItsMarkWhenItIsAskedFor(Language language) {
        XSSFWorkbook marked = workbook(
                order(FREDRIKSTAD, language).toBuilder().option("kumu", "true").build());

        assertThat(StreamSupport.stream(marked.spliterator(), false).map(Sheet::getSheetName))
                .filteredOn(name -> !name.endsWith(" (ignore)"))
                .hasSize(2);
        assertThat(WORKBOOK).noneMatch(sheet -> sheet.getSheetName().contains("ignore"));
    }

    @Test
    void everySheetIsListedWithAsManyEntriesAsItHas() {
        XSSFSheet overview = WORKBOOK.getSheetAt(0);
        XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(WORKBOOK);

        int listed = 0;
        for (int row = 4; overview.getRow(row) != null; row++) {
            Cell count = overview.getRow(row).getCell(1);
            if (count.getCellType() == CellType.FORMULA) {
                assertThat(evaluator.evaluate(count).getNumberValue())
                        .as(overview.getRow(row).getCell(0).getStringCellValue())
                        .isEqualTo(count.getNumericCellValue())
                        .isPositive();
            }
            listed++;
        }
        assertThat(listed).isEqualTo(WORKBOOK.getNumberOfSheets() - 1);
    }

    @Test
    void everyLinkWithinTheWorkbookLeadsToWhatItNames() {
        List<XSSFHyperlink> links = StreamSupport.stream(WORKBOOK.spliterator(), false)
                .skip(1)
                .flatMap(sheet -> sheet.getHyperlinkList().stream())
                .map(XSSFHyperlink.class::cast)
                .filter(link -> link.getLocation() != null)
                .toList();

        assertThat(links).hasSizeGreaterThan(100).allSatisfy(link -> {
            CellReference place = new CellReference(link.getLocation());
            String target = WORKBOOK.getSheet(place.getSheetName())
                    .getRow(place.getRow())
                    .getCell(place.getCol())
                    .getStringCellValue();
            String shown = link.getCellRef();
            assertThat(target).as(shown).startsWith(words(link).replaceFirst(" …$", ""));
        });
    }

    private static String words(XSSFHyperlink link) {
        return StreamSupport.stream(WORKBOOK.spliterator(), false)
                .map(sheet -> sheet.getHyperlinkList().contains(link)
                        ? sheet.getRow(link.getFirstRow()).getCell(link.getFirstColumn())
                        : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .getStringCellValue();
    }

    @Test
    void theCoverageIsTheDomainsAndFollowsItsCrosses() {
        var coverage = Coverage.byStrategy(FREDRIKSTAD);
        XSSFSheet sheet = WORKBOOK.getSheet("Dekning");
        XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(WORKBOOK);
        for (ChainLevel level : ChainLevel.values()) {
            for (CircularStrategy strategy : CircularStrategy.values()) {
                var reach = coverage.at(level, strategy).reach();
                Cell initiatives = sheet.getRow(4 + level.ordinal()).getCell(1 + strategy.ordinal());
                Cell needs = sheet.getRow(4 + ChainLevel.values().length + 2 + level.ordinal())
                        .getCell(1 + strategy.ordinal());
                assertThat(initiatives.getNumericCellValue()).isEqualTo(reach.initiatives());
                assertThat(needs.getNumericCellValue()).isEqualTo(reach.needs().size());
                assertThat(evaluator.evaluate(initiatives).getNumberValue())
                        .isEqualTo(initiatives.getNumericCellValue());
                assertThat(evaluator.evaluate(needs).getNumberValue()).isEqualTo(needs.getNumericCellValue());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void assessmentsStandOnlyInWhatStaysWithinTheProject(Audience audience) {
        XSSFWorkbook made = workbook(
                order(FREDRIKSTAD, Language.NB).toBuilder().audience(audience).build());

        assertThat(texts(made.getSheet("Aktører").getRow(0)).stream()
                        .anyMatch(header -> header.startsWith("Vurdering")))
                .isEqualTo(audience == Audience.INTERNAL);
    }

    @Test
    void kumuJoinsActorsByTheirWholeNamesHoweverLong() {
        String long61 = "Interkommunalt samarbeid om ombruk og gjenvinning i Østfold A";
        String alike = long61 + " med et enda lengre navn".repeat(6);
        Dossier renamed = FREDRIKSTAD.toBuilder()
                .actors(FREDRIKSTAD.actors().stream()
                        .map(actor -> switch (actor.id().value()) {
                            case "denofa" -> named(actor, long61);
                            case "batteriretur" -> named(actor, alike);
                            default -> actor;
                        })
                        .toList())
                .build();
        XSSFWorkbook made = workbook(order(renamed, Language.NB));

        List<String> labels = column(made.getSheet("Aktører"), 0);
        assertThat(labels).contains(long61).doesNotHaveDuplicates();
        assertThat(labels)
                .containsAll(column(made.getSheet("Relasjoner"), 0))
                .containsAll(column(made.getSheet("Relasjoner"), 1));
    }

    private static Actor named(Actor actor, String name) {
        return Actor.builder(actor.id(), name, actor.sector()).build();
    }

    @Test
    void aDossierWithNothingInItHasEverySheetThatKumuAndPeopleLookFor() {
        XSSFWorkbook least = workbook(order(SampleDossier.empty(), Language.NN));

        assertThat(least.getSheet("Relasjonar").getRow(0).getCell(0).getStringCellValue())
                .isEqualTo("From");
        assertThat(least.getNumberOfSheets()).isEqualTo(13);
    }

    private static List<String> column(XSSFSheet sheet, int column) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(row -> sheet.getRow(row).getCell(column).getStringCellValue())
                .toList();
    }

    private static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(Cell::getStringCellValue)
                .toList();
    }
}
