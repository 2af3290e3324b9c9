package org.resolutionanalytics.batch.cli;

/** Resolutions made up for tests. */
public final class Texts {

  private Texts() {}

  /** A short resolution; another number gives another text. */
  public static String resolution(int number) {
    return """
        %d/%d. Water and remittances of community %d

        The General Assembly,

        Recalling its resolution 60/%d of 22 December 2005 on water,

        Noting with concern the financial crisis and its effects on women and girls,

        1. Requests the Secretary-General to report to the General Assembly at its sixty-seventh
        session on the costs of remittances in community %d;

        2. Encourages Member States:
        (a) To lower the costs of remittances;
        (b) To protect the human rights of migrants;

        3. Decides to remain seized of the matter.

        %dth plenary meeting
        20 December 2010
        """
        .formatted(60 + number % 10, number + 1, number, number + 1, number, 60 + number % 9);
  }
}
