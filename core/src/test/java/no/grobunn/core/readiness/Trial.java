package no.grobunn.core.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import no.grobunn.core.dossier.Dossier;
import no.grobunn.core.funder.FigureSource;
import no.grobunn.core.funder.FigureSourceId;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.funder.FunderProfileBuilder;
import no.grobunn.core.funder.Sourced;
import no.grobunn.core.readiness.rule.StandardRules;
import no.grobunn.core.storage.DossierReader;
import no.grobunn.core.storage.ReadResult;
import no.grobunn.core.storage.SourceMap;
import no.grobunn.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that nobody objects to ({@code ready.yaml}), changed as a person would change it, and judged by every rule. Immutable; each method gives another trial.
 *
 * <p>{@code Trial.ready().replace("hours: 80", "hours: 90").findings()} is {@code ["cost-funding-mismatch pilots/p1/funding", …]}.
 */
public final class Trial {
    /** The source of every figure that a trial's profile demands. */
    public static final FigureSourceId CALL = new FigureSourceId("call");

    private static final ReadinessCheck CHECK =
            new ReadinessCheck(ReadinessRules.builder().add(new StandardRules()).build());
    private static final String READY = load();

    private final String yaml;
    private final FunderProfile profile;
    private final LocalDate date;

    private Trial(String yaml, FunderProfile profile, LocalDate date) {
        this.yaml = yaml;
        this.profile = profile;
        this.date = date;
    }

    /** The dossier as it stands, by the profile that demands nothing, on 2022-11-15. */
    public static Trial ready() {
        return of(READY);
    }

    /** Another dossier, by the profile that demands nothing, on the same day. */
    public static Trial of(String yaml) {
        return new Trial(yaml, FunderProfile.generic(), LocalDate.of(2022, 11, 15));
    }

    /** A figure from the one source of a trial's profile. */
    public static <V> Sourced<V> figure(V value) {
        return Sourced.of(value, CALL);
    }

    /** The file as it stands. */
    public String yaml() {
        return yaml;
    }

    /** With one piece of the file changed; it must stand there exactly once. */
    public Trial replace(String piece, String by) {
        assertThat(yaml.split(java.util.regex.Pattern.quote(piece), -1))
                .as("the piece stands exactly once: %s", piece)
                .hasSize(2);
        return new Trial(yaml.replace(piece, by), profile, date);
    }

    /** With every occurrence of a piece of the file changed; it must stand there. */
    public Trial replaceAll(String piece, String by) {
        assertThat(yaml).contains(piece);
        return new Trial(yaml.replace(piece, by), profile, date);
    }

    /** With more at the end of the file, such as {@code waivers}. */
    public Trial append(String lines) {
        return new Trial(yaml + lines, profile, date);
    }

    /** With a profile that demands something: {@code p -> p.maxMonths(figure(24))}. */
    public Trial demanding(UnaryOperator<FunderProfileBuilder> demands) {
        FunderProfileBuilder builder = FunderProfile.builder(FunderProfile.GENERIC, profile.title())
                .sources(List.of(new FigureSource(CALL, "Utlysning", "Fylket", LocalDate.of(2022, 9, 1), null)));
        return by(demands.apply(builder).build());
    }

    /** By another profile. */
    public Trial by(FunderProfile other) {
        return new Trial(yaml, other, date);
    }

    /** On another day: {@code 2023-02-01}. */
    public Trial on(String day) {
        return new Trial(yaml, profile, LocalDate.parse(day));
    }

    /** What is found, as {@code code subject}, the worst first; waived findings are not among it. Each subject must stand in the file. */
    public List<String> findings() {
        List<Finding> findings = result().findings();
        SourceMap sources = reading().sources();
        assertThat(findings)
                .filteredOn(finding -> finding.subject() != null)
                .allSatisfy(finding -> assertThat(sources.find(finding.subject()))
                        .as(finding.subject())
                        .isPresent());
        return findings.stream().map(Trial::shown).toList();
    }

    /** What one rule finds, as its subjects; empty if it is kept. Fails if the rule does not apply. */
    public List<String> subjects(String code) {
        RuleResult result = rule(code);
        assertThat(result.outcome()).isNotInstanceOf(RuleResult.Outcome.NotApplicable.class);
        return result.findings().stream()
                .map(finding -> String.valueOf(finding.subject()))
                .toList();
    }

    /** The messages of one rule in a language, with every space a plain one. */
    public List<String> messages(String code, Language language) {
        return result(language).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.message().replaceAll("\\h", " "))
                .toList();
    }

    /** Why a rule does not apply; null if it does. */
    public @Nullable Inapplicable notApplicable(String code) {
        return rule(code).outcome() instanceof RuleResult.Outcome.NotApplicable not ? not.why() : null;
    }

    /** What one rule came to. */
    public RuleResult rule(String code) {
        return result().results().stream()
                .filter(result -> result.rule().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The whole check, in bokmål. */
    public ReadinessResult result() {
        return result(Language.NB);
    }

    /** The whole check. */
    public ReadinessResult result(Language language) {
        Dossier dossier = dossier();
        return CHECK.of(
                new ReadinessCase(dossier, dossier.pilots().stream().findFirst().orElse(null), profile, date),
                language);
    }

    /** The dossier. */
    public Dossier dossier() {
        return reading().dossierOrThrow();
    }

    /** The dossier with the places of its fields. */
    public ReadResult reading() {
        return new DossierReader().read("ready.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static String shown(Finding finding) {
        return finding.code() + (finding.subject() == null ? "" : " " + finding.subject());
    }

    private static String load() {
        try (InputStream in = Objects.requireNonNull(Trial.class.getResourceAsStream("ready.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
