import PromiseModel
import Templates

/// A date for a `time` element: `{{text}}` as read, `{{iso}}` for machines.
enum DateRecord {
  static let shape = Shape("date", ["text": .value, "iso": .value])
}

extension Formats {
  func record(_ date: PartialDate) -> Record {
    Record(DateRecord.shape, ["text": .text(self.date(date)), "iso": .text(date.iso)])
  }

  func record(_ day: CalendarDate) -> Record {
    Record(DateRecord.shape, ["text": .text(self.day(day)), "iso": .text(day.iso)])
  }
}
