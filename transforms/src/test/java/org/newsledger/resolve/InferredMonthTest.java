package org.newsledger.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsledger.model.DateValue;
import org.newsledger.model.Precision;
import org.newsledger.model.Publication;

class InferredMonthTest {

  @Test
  void threeFiguresOfOneMonthTellIt() {
    assertEquals(
        new Publication(
            new DateValue(LocalDate.of(2022, 1, 1), Precision.MONTH), Publication.Origin.INFERRED),
        InferredMonth.of(claims("2022-01-01", "2022-01-01", "2022-01-01", "2021-12-01")));
  }

  @Test
  void twoFiguresTellNothing() {
    assertNull(InferredMonth.of(claims("2022-01-01", "2022-01-01", "2021-12-01")));
  }

  @Test
  void oneFigureToldThriceIsOne() {
    List<ClaimInCluster> claims = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      claims.add(new ClaimInCluster("x", "claim " + i, "figure", LocalDate.of(2022, 1, 1)));
    }
    assertNull(InferredMonth.of(claims));
  }

  private static List<ClaimInCluster> claims(String... months) {
    List<ClaimInCluster> claims = new ArrayList<>();
    for (String month : months) {
      String id = "claim " + claims.size();
      claims.add(new ClaimInCluster("x", id, "figure of " + id, LocalDate.parse(month)));
    }
    return claims;
  }
}
