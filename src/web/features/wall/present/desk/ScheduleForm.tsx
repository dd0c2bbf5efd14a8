import { useState } from 'react';
import {
  MOST_HOURS,
  WEEKDAYS,
  type ScreenPlan,
  type ScreenHours,
  type Weekday,
} from '../../../../../domain/view/screen/screen.ts';
import { parseWall } from '../../../../../domain/view/scene-query.ts';
import { Button } from '../../../../ui/Button.tsx';
import { SelectField } from '../../../../ui/Field.tsx';
import { useWords } from '../../../../words/words.ts';
import { replaced } from '../composing.ts';

interface ScheduleFormProps {
  readonly onPart: (part: (plan: ScreenPlan) => Partial<ScreenPlan>) => void;
  /** The rows of the one screen that is chosen; none where several are. */
  readonly schedule: readonly ScreenHours[];
  /** The query of the wall that is composed. */
  readonly composed: string;
}

const HOURS = Array.from({ length: 25 }, (_, hour) => hour);

/** A schedule without a row: by what it says, since others may have changed which place it has. */
function without(schedule: readonly ScreenHours[], row: ScreenHours): readonly ScreenHours[] {
  const text = JSON.stringify(row);
  return replaced(
    schedule,
    schedule.findIndex((each) => JSON.stringify(each) === text),
    undefined,
  );
}

/** What a row says: days, hours, and how many scenes. */
export function useHoursText(): (row: ScreenHours) => string {
  const { desk } = useWords('present');
  return ({ days, from, to, wall }) =>
    desk.hours(days.map((day) => desk.days[day]).join(' '), from, to, parseWall(wall).wall.scenes.length);
}

/** The rows that hold already, each with a way to take it out. */
function Rows({ schedule, onPart }: Pick<ScheduleFormProps, 'schedule' | 'onPart'>) {
  const { desk } = useWords('present');
  const textOf = useHoursText();
  return (
    <ul className="text-sm">
      {schedule.map((row, place) => (
        <li key={`${place} ${row.wall}`} className="flex flex-wrap items-baseline gap-x-3">
          {textOf(row)}
          <Button look="plain" onClick={() => onPart((plan) => ({ schedule: without(plan.schedule, row) }))}>
            {desk.hoursRemove}
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface DaysProps {
  readonly days: readonly Weekday[];
  readonly onDays: (next: readonly Weekday[]) => void;
}

function Days({ days, onDays }: DaysProps) {
  const { desk } = useWords('present');
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {WEEKDAYS.map((day) => (
        <label key={day} className="flex items-baseline gap-1">
          <input
            type="checkbox"
            checked={days.includes(day)}
            onChange={({ target }) =>
              onDays(WEEKDAYS.filter((each) => (each === day ? target.checked : days.includes(each))))
            }
          />
          {desk.days[day]}
        </label>
      ))}
    </p>
  );
}

/** Other scenes at hours of days: those that are composed. */
export function ScheduleForm({ onPart, schedule, composed }: ScheduleFormProps) {
  const { desk } = useWords('present');
  const [days, onDays] = useState<readonly Weekday[]>([1, 2, 3, 4, 5]);
  const [from, setFrom] = useState(9);
  const [to, setTo] = useState(18);
  const hours = { days, from, to, wall: composed };
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="text-sm font-semibold">{desk.schedule}</legend>
      <Rows schedule={schedule} onPart={onPart} />
      <Days days={days} onDays={onDays} />
      <div className="grid grid-cols-2 gap-x-4 md:grid-cols-[8rem_8rem]">
        <SelectField label={desk.from} value={from} onChange={(event) => setFrom(Number(event.target.value))}>
          {HOURS.slice(0, 24).map((hour) => (
            <option key={hour} value={hour}>{`${hour}:00`}</option>
          ))}
        </SelectField>
        <SelectField label={desk.to} value={to} onChange={(event) => setTo(Number(event.target.value))}>
          {HOURS.slice(1).map((hour) => (
            <option key={hour} value={hour}>{`${hour}:00`}</option>
          ))}
        </SelectField>
      </div>
      <p>
        <Button
          disabled={days.length === 0 || schedule.length >= MOST_HOURS}
          onClick={() => onPart((plan) => ({ schedule: [...plan.schedule, hours] }))}
        >
          {desk.hoursAdd}
        </Button>
      </p>
    </fieldset>
  );
}
