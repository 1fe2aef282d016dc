package no.grobunn.reporting.xlsx.budget;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import no.grobunn.core.funder.CostTypeWords;
import no.grobunn.core.funder.FunderProfile;
import no.grobunn.core.pilot.CostType;
import no.grobunn.core.text.Texts;
import no.grobunn.reporting.xlsx.book.LookupText;

/**
 * What a workbook calls each cost type: the funder's words, as sums look rows up by them. Where a spreadsheet could not tell those from each other, or look one
 * of them up, the product's own words stand instead, for a sum of the wrong rows is worse than a word that is not the funder's.
 */
final class CostTypeLabels {
    private final CostTypeWords words;
    private final Map<CostType, String> labels;

    private CostTypeLabels(CostTypeWords words) {
        this.words = words;
        labels = new EnumMap<>(CostType.class);
        Arrays.stream(CostType.values()).forEach(type -> labels.put(type, words.label(type)));
    }

    static CostTypeLabels of(FunderProfile profile, Texts texts) {
        CostTypeLabels funders = new CostTypeLabels(CostTypeWords.of(profile, texts));
        return funders.canBeLookedUp() ? funders : new CostTypeLabels(CostTypeWords.of(FunderProfile.generic(), texts));
    }

    /** What stands in a cell. */
    String of(CostType type) {
        return Objects.requireNonNull(labels.get(type));
    }

    /** The word within a sentence. */
    Function<CostType, String> inSentence() {
        return words::term;
    }

    private boolean canBeLookedUp() {
        return LookupText.areDistinct(labels.values())
                && labels.values().stream().allMatch(LookupText::isFound);
    }
}
