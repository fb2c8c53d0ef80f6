import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { PopulationAge, PopulationGender } from '#domain/population/population';

/** A new one for each column: TypeORM writes the column's type into it. */
const key = () => ({ primaryKeyConstraintName: 'population_cell_pk' });

/** How many live in a municipality, of an age and a gender: a public number. */
@Entity({ schema: 'figures' })
@Check('population_cell_municipality', `municipality_number ~ '^[0-9]{4}$'`)
@Check('population_cell_gender', `gender IN ('female', 'male')`)
@Check('population_cell_persons', 'persons >= 0')
export class PopulationCell {
  @ForeignKey('Population', { name: 'population_cell_population' })
  @PrimaryColumn('uuid', key())
  populationId!: string;
  @PrimaryColumn('text', key()) municipalityNumber!: string;
  @PrimaryColumn('text', key()) ageGroup!: PopulationAge;
  @PrimaryColumn('text', key()) gender!: PopulationGender;
  @Column('int') persons!: number;
}
