package no.grobunn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every amount in the proposal's budget and funding tables against the lines of the workbook, added up anew to the øre and then rounded to the krone. */
@Needs(Tool.PDFINFO)
class FiguresAgreeTest {
    private static final String SUM = "Sum";
    private static final Pattern PACKAGE = Pattern.compile("AP ?(\\d+)[ \u00A0].*");

    @ParameterizedTest
    @EnumSource
    void costsByPartnerAndType(Jdk jdk) throws Exception {
        Ledger costs = costs(jdk);
        HeardTable table = table(jdk, "Partner og kostnadstype");
        Ledger partner = costs;
        int partners = 0;
        for (List<List<String>> row : table.body()) {
            List<String> name = row.get(0);
            if (name.get(0).equals(SUM)) {
                assertRow(table, row, costs);
            } else if (costs.values("Partner").contains(name.get(0))) {
                partner = costs.where("Partner", name.get(0));
                partners++;
                assertRow(table, row, name.size() == 1 ? partner : partner.where("Kostnadstype", name.get(1)));
            } else {
                assertRow(table, row, partner.where("Kostnadstype", name.get(0)));
            }
        }
        assertThat(partners).isEqualTo(costs.values("Partner").size());
    }

    @ParameterizedTest
    @EnumSource
    void costsByPackage(Jdk jdk) throws Exception {
        Ledger costs = costs(jdk);
        HeardTable table = table(jdk, "Arbeidspakke", "2023");
        for (List<List<String>> row : table.body()) {
            Matcher number = PACKAGE.matcher(row.get(0).get(0));
            assertRow(table, row, number.matches() ? costs.where("AP", number.group(1)) : costs);
        }
        assertThat(table.body()).hasSize(costs.values("AP").size() + 1);
    }

    @ParameterizedTest
    @EnumSource
    void costsByType(Jdk jdk) throws Exception {
        Ledger costs = costs(jdk);
        HeardTable table = table(jdk, "Kostnadstype");
        for (List<List<String>> row : table.body()) {
            String name = row.get(0).get(0);
            assertRow(table, row, name.equals(SUM) ? costs : costs.where("Kostnadstype", name));
        }
        assertThat(table.body()).hasSize(costs.values("Kostnadstype").size() + 1);
    }

    /** Under each year stand hours, and kroner beside them. */
    @ParameterizedTest
    @EnumSource
    void ownEffort(Jdk jdk) throws Exception {
        Ledger effort = costs(jdk).where("Egeninnsats", "Ja");
        HeardTable table = table(jdk, "Partner", "2023");
        List<String> years = table.header().subList(1, table.header().size());
        List<List<List<String>>> rows = table.body().subList(1, table.body().size());
        for (List<List<String>> row : rows) {
            String name = row.get(0).get(0);
            Ledger lines = name.equals(SUM) ? effort : effort.where("Partner", name);
            assertThat(lines.lines()).as("lines behind " + row).isNotEmpty();
            for (int i = 0; i < years.size(); i++) {
                Ledger behind = years.get(i).equals(SUM) ? lines : lines.where("År", years.get(i));
                assertThat(amount(row.get(2 + 2 * i)))
                        .as(row + " in " + years.get(i))
                        .isEqualByComparingTo(shown(behind));
            }
        }
        assertThat(years).contains("2023", "2024", SUM);
        assertThat(rows).hasSize(effort.values("Partner").size() + 1);
    }

    @ParameterizedTest
    @EnumSource
    void fundingByKindAndSource(Jdk jdk) throws Exception {
        Ledger funding = Ledger.read(Fredrikstad.madeOn(jdk).budget(), "Finansiering");
        HeardTable table = table(jdk, "Kilde", "2023");
        Ledger kind = funding;
        int kinds = 0;
        for (List<List<String>> row : table.body()) {
            String name = row.get(0).get(0);
            if (name.equals(SUM)) {
                assertRow(table, row, funding);
            } else if (funding.values("Type").contains(name)) {
                kind = funding.where("Type", name);
                kinds++;
                assertRow(table, row, kind);
            } else {
                assertRow(table, row, kind.where("Kilde", name));
            }
        }
        assertThat(kinds).isEqualTo(funding.values("Type").size());
    }

    private static Ledger costs(Jdk jdk) throws Exception {
        return Ledger.read(Fredrikstad.madeOn(jdk).budget(), "Kostnader");
    }

    private static HeardTable table(Jdk jdk, String... header) {
        List<HeardTable> found = Fredrikstad.madeOn(jdk).heardProposal().tables(header[0]).stream()
                .filter(table -> table.header().subList(0, header.length).equals(List.of(header)))
                .toList();
        assertThat(found).as("tables that begin with " + List.of(header)).hasSize(1);
        return found.get(0);
    }

    private static void assertRow(HeardTable table, List<List<String>> row, Ledger lines) {
        assertThat(lines.lines()).as("lines behind " + row).isNotEmpty();
        int columns = 0;
        for (int i = 1; i < row.size(); i++) {
            String year = table.header().get(i);
            if (year.matches("\\d{4}") || year.equals(SUM)) {
                Ledger behind = year.equals(SUM) ? lines : lines.where("År", year);
                assertThat(amount(row.get(i))).as(row + " in " + year).isEqualByComparingTo(shown(behind));
                columns++;
            }
        }
        assertThat(columns).as("amounts in " + row).isGreaterThan(1);
    }

    private static BigDecimal shown(Ledger behind) {
        return behind.sum().setScale(0, RoundingMode.HALF_UP);
    }

    private static BigDecimal amount(List<String> cell) {
        String text = String.join("", cell);
        return text.equals("–")
                ? BigDecimal.ZERO
                : new BigDecimal(
                        text.replaceAll("[\\s\\u00A0]", "").replace(',', '.').replace('\u2212', '-'));
    }
}
