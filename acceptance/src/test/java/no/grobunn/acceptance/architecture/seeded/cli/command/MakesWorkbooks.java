package no.grobunn.acceptance.architecture.seeded.cli.command;

import no.grobunn.acceptance.architecture.Breaks;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

@Breaks("commands-know-core")
class MakesWorkbooks {
    @Nullable
    XSSFWorkbook book;
}
