package no.grobunn.reporting.xlsx.book;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook's properties; its times come from the document, never from the clock. */
final class Properties {
    private static final String PROGRAM = "Grobunn";

    private Properties() {}

    @SuppressWarnings("JavaUtilDate") // the library takes no other
    static void write(XSSFWorkbook workbook, DocumentFacts facts) {
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(facts.title());
        core.setSubjectProperty(facts.subject());
        core.setCreator(facts.author());
        core.setLastModifiedByUser(facts.author());
        core.getUnderlyingProperties()
                .setLanguageProperty(Optional.of(facts.texts().language().tag()));
        Optional<Date> date =
                Optional.of(Date.from(facts.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(date);
        core.setModified(date);
        properties.getExtendedProperties().setApplication(PROGRAM);
    }
}
